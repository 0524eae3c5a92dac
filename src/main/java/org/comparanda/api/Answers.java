package org.comparanda.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Table;
import org.comparanda.evidence.Language;
import org.comparanda.export.Format;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns a question into an answer: one way through for every list, record and document. */
@ApplicationScoped
class Answers {

    /** Longer answers are written while they are sent. */
    private static final int MOST_ROWS_IN_MEMORY = 5000;

    /** More rows than these are no page that somebody reads, but a table. */
    private static final int LONGEST_PAGE = 500;

    /** A release never changes; a week leaves room to mend how it is shown. */
    private static final String PINNED = "public, max-age=604800";

    private static final List<String> TRUE_OR_FALSE = List.of("false", "true");

    private final AskedRelease releases;
    private final RenderedRows rendered;
    private final Turns turns;
    private final String software;

    Answers(
            AskedRelease releases,
            RenderedRows rendered,
            Turns turns,
            @ConfigProperty(name = "quarkus.application.version") String software) {
        this.releases = releases;
        this.rendered = rendered;
        this.turns = turns;
        this.software = software;
    }

    /** A list, filtered, sorted, paged and in any of its formats. */
    <T> Finished list(Asked asked, String path, ListReader<T> list) {
        Parameters parameters = new Parameters(asked);
        AskedRelease.Asking asking = releases.readPage(parameters);
        Corpus corpus = asking.corpus();
        Listed<T> listed = list.read(parameters, corpus);
        Names names = new Names(corpus, Languages.asked(parameters, asked));
        Shape<T> shape = Shape.ofList(parameters, listed.shown(), names);
        int limit = parameters.number("limit", 0, Paging.HIGHEST_LIMIT, listed.usualLimit());
        boolean byteOrderMark = parameters.choice("bom", TRUE_OR_FALSE, "false").equals("true");
        Format format = Formats.asked(parameters, asked, listed.type().formats());
        parameters.finish();

        Question question = new Question(
                asked,
                corpus,
                names.language(),
                format,
                new Paging(limit, asking.offset(), listed.usualLimit()),
                path,
                parameters.understood());
        String tag = tag(question);
        Map<String, String> headers = headers(question, listed.type().name());
        if (known(question, tag)) {
            return Finished.of(tag, headers, null).to(question);
        }
        return work(question, listed)
                .map(work -> turns.during(work, () -> listed(question, listed, shape, tag, headers, byteOrderMark)))
                .orElseGet(() -> listed(question, listed, shape, tag, headers, byteOrderMark))
                .to(question);
    }

    /** What kind of expensive work an answer takes, if any. */
    private static Optional<Work> work(Question question, Listed<?> listed) {
        if (question.format() == Format.XLSX) {
            return Optional.of(Work.WORKBOOK);
        }
        if (question.query().containsKey("q")) {
            return Optional.of(Work.SEARCH);
        }
        if (listed.ofRelease()
                && (question.format() != Format.JSON || question.paging().limit() > LONGEST_PAGE)) {
            return Optional.of(Work.TABLE);
        }
        return listed.ofRelease() ? Optional.empty() : Optional.of(Work.COMPARISON);
    }

    private <T> Finished listed(
            Question question,
            Listed<T> listed,
            Shape<T> shape,
            String tag,
            Map<String, String> headers,
            boolean byteOrderMark) {
        ListAnswer<T> answer = new ListAnswer<>(question, listed, shape);
        if (question.format() == Format.JSON) {
            if (answer.next() != null) {
                headers.merge("Link", link(answer.next(), "next"), (links, next) -> next + ", " + links);
            }
            return Finished.of(tag, headers, answer.json(rendered));
        }
        if (answer.count() <= MOST_ROWS_IN_MEMORY) {
            return Finished.of(tag, headers, answer.bytes(byteOrderMark));
        }
        Work sending = question.format() == Format.XLSX ? Work.WORKBOOK_DOWNLOAD : Work.DOWNLOAD;
        return Finished.streamed(tag, headers, sending, out -> answer.write(out, byteOrderMark));
    }

    /** One record with its details; in the formats of its list, but only JSON has the details. */
    <T> Finished record(Asked asked, RecordKind<T> kind, String id) {
        return record(asked, kind, corpus -> kind.find(corpus, id), kind::address);
    }

    /** The same for a record that is found in another way and has another path. */
    <T> Finished record(
            Asked asked, RecordKind<T> kind, Function<Corpus, T> find, BiFunction<Corpus, T, String> address) {
        Parameters parameters = new Parameters(asked);
        Corpus corpus = releases.read(parameters);
        RecordType<T> type = kind.type().apply(corpus);
        Names names = new Names(corpus, Languages.asked(parameters, asked));
        Shape<T> shape = Shape.ofRecord(parameters, type, names);
        Format format = Formats.asked(parameters, asked, type.formats());
        parameters.finish();
        T row = find.apply(corpus);
        String path = address.apply(corpus, row);
        Question question =
                new Question(asked, corpus, names.language(), format, Paging.FIRST, path, parameters.understood());
        return finished(
                question,
                type.name(),
                () -> format == Format.JSON
                        ? Json.bytes(RecordAnswer.of(
                                question,
                                shape.columns(),
                                row,
                                shape.chosen() ? Map.of() : kind.details().of(question, names, row)))
                        : new ListAnswer<>(
                                        question,
                                        Listed.workedOut(type, () -> Table.of(List.of(row), any -> path)),
                                        shape)
                                .bytes(false));
    }

    /** A document that is worked out from a release as a whole, in JSON only. */
    Finished document(Asked asked, String path, Function<Question, Object> content) {
        Parameters parameters = new Parameters(asked);
        return document(asked, parameters, path, releases.read(parameters), content);
    }

    /** A document about a release that the path names. */
    Finished document(Asked asked, String path, Corpus corpus, Function<Question, Object> content) {
        return document(asked, new Parameters(asked), path, corpus, content);
    }

    private Finished document(
            Asked asked, Parameters parameters, String path, Corpus corpus, Function<Question, Object> content) {
        Language language = Languages.asked(parameters, asked);
        Format format = Formats.asked(parameters, asked, List.of(Format.JSON));
        parameters.finish();
        Question question = new Question(asked, corpus, language, format, Paging.FIRST, path, parameters.understood());
        return finished(question, "document", () -> Json.bytes(content.apply(question)));
    }

    /** A file that is what it is, whatever release is served: known by its digest. */
    Finished file(Asked asked, String mediaType, String name, String digest, Supplier<byte[]> content) {
        new Parameters(asked).finish();
        String tag = "\"" + digest + "-" + software + "-" + mediaType.substring(mediaType.indexOf('/') + 1)
                + (asked.gzip() ? "-gzip\"" : "\"");
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", mediaType);
        headers.put("Content-Disposition", "attachment; filename=\"" + name + "\"");
        headers.put("Vary", "Accept-Encoding");
        boolean known = asked.ifNoneMatch() != null && Finished.isAmong(tag, asked.ifNoneMatch());
        return Finished.of(tag, headers, known ? null : turns.during(Work.WORKBOOK, content));
    }

    private Finished finished(Question question, String name, Supplier<byte[]> body) {
        String tag = tag(question);
        Map<String, String> headers = headers(question, name);
        return known(question, tag) ? Finished.of(tag, headers, null) : Finished.of(tag, headers, body.get());
    }

    private static boolean known(Question question, String tag) {
        String ifNoneMatch = question.asked().ifNoneMatch();
        return ifNoneMatch != null && Finished.isAmong(tag, ifNoneMatch);
    }

    private String tag(Question question) {
        return Tag.of(question, software);
    }

    private static Map<String, String> headers(Question question, String name) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", question.format().contentType());
        headers.put("Content-Language", question.language().code());
        headers.put(
                "Last-Modified",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        question.corpus().content().release().publishedAt.atOffset(ZoneOffset.UTC)));
        headers.put("Vary", "Accept, Accept-Language, Accept-Encoding");
        headers.put(
                "Link",
                link(question.self(), "canonical") + ", "
                        + link(question.asked().base() + "/openapi.json", "describedby") + ", "
                        + link("https://creativecommons.org/licenses/by/4.0/", "license"));
        if (question.asked().parameters().containsKey("release")) {
            headers.put("Cache-Control", PINNED);
        }
        if (question.format() != Format.JSON) {
            headers.put(
                    "Content-Disposition",
                    "attachment; filename=\"comparanda-" + name + "-" + question.release() + "."
                            + question.format().fileExtension() + "\"");
        }
        return headers;
    }

    private static String link(String address, String relation) {
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
