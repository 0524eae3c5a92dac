package org.comparanda.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.comparanda.corpus.Page;
import org.comparanda.corpus.Selection;
import org.comparanda.corpus.Table;
import org.comparanda.evidence.Source;
import org.comparanda.export.Format;
import org.comparanda.export.JsonRows;
import org.comparanda.export.JsonStatWriter;
import org.comparanda.export.Listing;
import org.comparanda.export.ListingWriter;
import org.comparanda.export.ReferenceWriter;

/** The rows that answer one question, page by page in JSON, all of them in every other format. */
final class ListAnswer<T> {

    private static final byte[] META = "{\"meta\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RESULTS = ",\"results\":[".getBytes(StandardCharsets.US_ASCII);
    private static final byte COMMA = ',';
    private static final byte[] END = "]}".getBytes(StandardCharsets.US_ASCII);

    private final Question question;
    private final Listed<T> listed;
    private final Shape<T> shape;
    private final Table<T> table;
    private final Selection selection;
    private final String next;

    ListAnswer(Question question, Listed<T> listed, Shape<T> shape) {
        this.question = question;
        this.listed = listed;
        this.shape = shape;
        this.table = listed.table().get();
        this.selection = table.select(listed.filter());
        int end = question.paging().offset() + question.paging().limit();
        this.next = question.format() == Format.JSON && question.paging().limit() > 0 && end < count()
                ? question.page(end)
                : null;
    }

    /** How many rows there are on all pages. */
    int count() {
        return selection.size();
    }

    /** Address of the next page, or null. */
    String next() {
        return next;
    }

    /** One page in its envelope. */
    byte[] json(RenderedRows rendered) {
        Paging paging = question.paging();
        JsonRows<T> columns = new JsonRows<>(shape.columns());
        byte[] meta = Json.bytes(meta());
        byte[][] rows = Arrays.stream(Page.of(table, selection, shape.sorts(), paging.offset(), paging.limit()))
                .mapToObj(row -> row(rendered, columns, row))
                .toArray(byte[][]::new);
        int frame = META.length + meta.length + RESULTS.length + END.length;
        int commas = Math.max(0, rows.length - 1);
        ByteBuffer bytes = ByteBuffer.allocate(
                frame + commas + Arrays.stream(rows).mapToInt(row -> row.length).sum());
        bytes.put(META).put(meta).put(RESULTS);
        for (int i = 0; i < rows.length; i++) {
            if (i > 0) {
                bytes.put(COMMA);
            }
            bytes.put(rows[i]);
        }
        return bytes.put(END).array();
    }

    private byte[] row(RenderedRows rendered, JsonRows<T> rows, int row) {
        if (!listed.ofRelease() || !shape.whole() || selection.isRanked()) {
            return rows.bytes(table.row(row));
        }
        return rendered.json(
                new RenderedRows.RowKey(
                        question.corpus().content().release().digest,
                        listed.type().name(),
                        question.language(),
                        row),
                () -> rows.bytes(table.row(row)));
    }

    private Meta meta() {
        Paging paging = question.paging();
        return new Meta(
                count(),
                paging.limit(),
                next == null ? null : new Paging.Cursor(question.release(), paging.offset() + paging.limit()).text(),
                next,
                question.release(),
                question.language().code(),
                question.query(),
                question.self(),
                Meta.LICENCE,
                citation(),
                listed.beside().said(question.language()));
    }

    private String citation() {
        return question.citation(listed.type().name());
    }

    /** Writes every row in a format that has no pages. */
    void write(OutputStream out, boolean byteOrderMark) throws IOException {
        int[] numbers = Page.of(table, selection, shape.sorts(), 0, Integer.MAX_VALUE);
        Iterable<T> rows = () -> IntStream.of(numbers).mapToObj(table::row).iterator();
        switch (question.format()) {
            case CSL, RIS, BIBTEX -> ReferenceWriter.of(question.format()).write(sources(rows), out);
            case JSON_STAT -> JsonStatWriter.write(listed.beside().cube().apply(question), out);
            default -> writer(byteOrderMark).write(listing(rows), out);
        }
    }

    /** The same, in memory. */
    byte[] bytes(boolean byteOrderMark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes, byteOrderMark);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written to", e);
        }
        return bytes.toByteArray();
    }

    private ListingWriter writer(boolean byteOrderMark) {
        return byteOrderMark && question.format() == Format.CSV
                ? ListingWriter.csvWithByteOrderMark()
                : ListingWriter.of(question.format());
    }

    @SuppressWarnings("unchecked") // only sources offer the formats of references
    private Iterable<Source> sources(Iterable<T> rows) {
        return (Iterable<Source>) rows;
    }

    private Listing<T> listing(Iterable<T> rows) {
        List<Listing.Note> about = new ArrayList<>(List.of(
                new Listing.Note("release", question.release()),
                new Listing.Note("address", question.self()),
                new Listing.Note("licence", Meta.LICENCE),
                new Listing.Note("cite as", citation())));
        List<Meta.Said> caveats = listed.beside().said(question.language());
        if (caveats != null) {
            caveats.forEach(caveat -> about.add(new Listing.Note(caveat.code(), caveat.text())));
        }
        return new Listing<>(listed.type().name(), shape.columns(), rows, about);
    }
}
