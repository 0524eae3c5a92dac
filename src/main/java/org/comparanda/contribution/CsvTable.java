package org.comparanda.contribution;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a CSV file (RFC 4180, comma, UTF-8) into rows that all have as many cells as the header. */
final class CsvTable {

    private static final int MOST_COLUMNS = 200;
    private static final Pattern LINE = Pattern.compile("record starting at line (\\d{1,9})");

    private final String file;
    private final Limits limits;
    private final Issues issues;

    CsvTable(String file, Limits limits, Issues issues) {
        this.file = file;
        this.limits = limits;
        this.issues = issues;
    }

    /** The table; empty where nothing of it could be read. Issues say what is wrong in either case. */
    Optional<RawTable> read(byte[] bytes) {
        return CsvText.decode(file, bytes, issues).flatMap(this::parse);
    }

    private Optional<RawTable> parse(String text) {
        CsvRecordHandler handler = CsvRecordHandler.of(builder -> builder.maxFields(MOST_COLUMNS)
                .maxFieldSize(limits.cell())
                .maxRecordSize(Math.multiplyExact(4, limits.cell())));
        Row<List<String>> header = null;
        List<Row<List<String>>> rows = new ArrayList<>();
        long line = 0;
        try {
            // Ragged rows are told apart here, so that one of them does not end the reading.
            Iterator<CsvRecord> records = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .build(handler, text)
                    .iterator();
            while (records.hasNext()) {
                CsvRecord cells = records.next();
                line = cells.getStartingLineNumber();
                Row<List<String>> row = new Row<>(new Location(file, line), cells.getFields());
                if (header == null) {
                    header = row;
                } else if (rows.size() == limits.rowsOf(header.value().size())) {
                    issues.add(
                            Issue.error("too-many-rows", row.at(), null, null, "more than " + rows.size() + " rows"));
                    break;
                } else if (fits(row, header)) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException e) {
            issues.add(broken(line + 1, e));
        }
        if (header == null) {
            if (line == 0 && !issues.hasErrors()) {
                issues.add(Issue.error("empty-table", Location.of(file), null, null, "the file has no header row")
                        .hint("put the names of the columns into the first row"));
            }
            return Optional.empty();
        }
        return isSeparatedByComma(header) ? Optional.of(new RawTable(file, header, rows)) : Optional.empty();
    }

    private boolean fits(Row<List<String>> row, Row<List<String>> header) {
        List<String> cells = row.value();
        if (cells.stream().allMatch(String::isBlank)) {
            return false; // Rows of commas only are what spreadsheets leave below a table.
        }
        if (cells.size() == header.value().size()) {
            return true;
        }
        // With another separator every row is ragged, and only that is worth saying.
        if (header.value().size() > 1) {
            String message = "the row has " + cells.size() + " cells, the header "
                    + header.value().size();
            issues.add(Issue.error("ragged-row", row.at(), null, null, message)
                    .hint("put a cell with a comma in it into double quotes"));
        }
        return false;
    }

    private boolean isSeparatedByComma(Row<List<String>> header) {
        String first = header.value().get(0);
        if (header.value().size() == 1 && (first.indexOf(';') >= 0 || first.indexOf('\t') >= 0)) {
            String separator = first.indexOf(';') >= 0 ? "semicolons" : "tabs";
            issues.add(Issue.error("wrong-separator", header.at(), null, null, "cells are separated by " + separator)
                    .hint("save the file with commas between the cells"));
            return false;
        }
        return true;
    }

    private Issue broken(long line, CsvParseException e) {
        // The parser tells its faults apart by their messages only; tests hold these.
        String cause =
                e.getMessage() + ' ' + (e.getCause() == null ? "" : e.getCause().getMessage());
        Matcher named = LINE.matcher(cause);
        Location at = new Location(file, named.find() ? Long.parseLong(named.group(1)) : line);
        if (cause.contains("closing quote") || cause.contains("Unclosed quote")) {
            return Issue.error(
                            "broken-quotes", at, null, null, "double quotes do not match in the row that begins here")
                    .hint("a cell in double quotes ends with one, and a quote inside it is written twice");
        }
        return Issue.error("too-long", at, null, null, "a cell or row is longer than is read, or has too many cells")
                .hint("a cell holds " + limits.cell() + " characters; is a closing double quote missing?");
    }
}
