package org.comparanda.contribution;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A way to put one fault into a table of a sound package.
 *
 * @param table the table
 * @param column the column
 * @param how from the sound value of a cell, which is not empty, to a faulty one
 * @param code what the report then says
 */
record Mutation(String table, String column, UnaryOperator<String> how, String code) {

    /** Where a fault was put, and what the report says of it. */
    record Broken(String file, long line, String column, String code) {}

    static final List<Mutation> ALL = List.of(
            new Mutation("findings", "kind", value -> value + "x", "unknown-code"),
            new Mutation("findings", "aspect", value -> "cause", "unknown-code"),
            new Mutation("findings", "read", value -> "skimmed", "unknown-code"),
            new Mutation("findings", "raised_by", value -> value + "|" + value.split("\\|")[0], "doubled-item"),
            new Mutation("findings", "themes", value -> value + "|" + value.split("\\|")[0], "doubled-item"),
            new Mutation("findings", "themes", value -> "fundig", "unknown-theme"),
            new Mutation("findings", "themes", value -> "delivery", "domain-as-theme"),
            new Mutation("findings", "themes", value -> value + "|", "empty-item"),
            new Mutation("findings", "source", value -> "nobody-1999", "broken-reference"),
            new Mutation("findings", "coder", value -> "nobody", "broken-reference"),
            new Mutation("findings", "via", value -> "nobody-1999", "broken-reference"),
            new Mutation("findings", "programme", value -> "no-such-programme", "broken-reference"),
            new Mutation("findings", "jurisdiction", value -> "UK", "unknown-place"),
            new Mutation("findings", "locator", value -> "", "empty-cell"),
            new Mutation("findings", "statement", value -> "  ", "empty-cell"),
            new Mutation("findings", "statement", value -> value + "\u0007", "control-character"),
            new Mutation("findings", "id", value -> "zz-001", "foreign-id"),
            new Mutation("findings", "id", value -> value.toUpperCase(java.util.Locale.ROOT), "wrong-form"),
            new Mutation("findings", "coded_on", value -> "22/11/2026", "bad-date"),
            new Mutation("findings", "period", value -> "in 2007", "bad-period"),
            new Mutation("sources", "type", value -> "article", "unknown-code"),
            new Mutation("sources", "design", value -> "interviews", "unknown-code"),
            new Mutation("sources", "year", value -> "MMVII", "bad-number"),
            new Mutation("sources", "year", value -> "20077", "out-of-range"),
            new Mutation("sources", "language", value -> "xq", "unknown-language"),
            new Mutation("sources", "study", value -> "", "empty-cell"),
            new Mutation("sources", "doi", value -> "https://doi.org/" + value, "address-in-front"),
            new Mutation("sources", "url", value -> "see the web", "wrong-form"),
            new Mutation("programmes", "sources", value -> value + "|nobody-1999", "broken-reference"),
            new Mutation("programmes", "start", value -> "2017-2019", "bad-period"),
            new Mutation("relations", "relation", value -> "supports", "unknown-code"),
            new Mutation("relations", "basis", value -> "", "empty-cell"),
            new Mutation("figures", "value", value -> "1 000", "bad-number"),
            new Mutation("figures", "unit", value -> "XXQ", "wrong-unit"),
            new Mutation("figures", "measure", value -> "costs", "unknown-code"));

    String name() {
        return table + '.' + column + ' ' + code;
    }

    private String file() {
        return table + ".csv";
    }

    /** Whether a package has a value that can be broken in this way. */
    boolean applies(Path folder) {
        try {
            List<List<String>> rows = rows(folder);
            return !rows.isEmpty() && !places(rows).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** Puts the fault into some row. */
    Broken apply(Path folder, Random random) throws IOException {
        List<List<String>> rows = rows(folder);
        List<Integer> places = places(rows);
        int row = places.get(random.nextInt(places.size()));
        List<String> cells = rows.get(row);
        int place = rows.get(0).indexOf(column);
        cells.set(place, how.apply(cells.get(place)));
        StringWriter text = new StringWriter();
        long line = 0;
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            for (int i = 0; i < rows.size(); i++) {
                if (i == row) {
                    csv.flush();
                    line = text.toString().lines().count() + 1;
                }
                csv.writeRecord(rows.get(i));
            }
        }
        Files.writeString(folder.resolve(file()), text.toString());
        return new Broken(file(), line, column, code);
    }

    /** Rows, the header not among them, in which the column is filled. */
    private List<Integer> places(List<List<String>> rows) {
        int place = rows.get(0).indexOf(column);
        return IntStream.range(1, rows.size())
                .filter(row -> place >= 0 && !rows.get(row).get(place).isEmpty())
                .boxed()
                .toList();
    }

    private List<List<String>> rows(Path folder) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(folder.resolve(file()))) {
            csv.forEach(row -> rows.add(new ArrayList<>(row.getFields())));
        }
        return rows;
    }
}
