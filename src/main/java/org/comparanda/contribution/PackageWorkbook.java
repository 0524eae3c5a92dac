package org.comparanda.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comparanda.evidence.Nearest;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** A package made in a spreadsheet: a sheet a table, named after it, and the sheet {@code datapackage}. */
final class PackageWorkbook implements PackageContent {

    /** Sheets of the templates that are for people. */
    private static final Set<String> FOR_PEOPLE = Set.of("read me", "example", "codebook");

    /** Formats tell a date from a number; a cell that cannot be read is a fault of its own, not of the workbook. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private final Limits limits;
    private final Issues issues;
    private final Map<String, RawTable> tables = new HashMap<>();
    private final SheetPlaces places = new SheetPlaces();
    private JsonNode descriptor;

    private PackageWorkbook(Limits limits, Issues issues) {
        this.limits = limits;
        this.issues = issues;
    }

    static PackageWorkbook read(PackageArchive archive, Limits limits, Issues issues)
            throws UnreadablePackageException {
        PackageWorkbook content = new PackageWorkbook(limits, issues);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new WorkbookParts(archive).checked(), OPTIONS)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                content.take(sheet);
            }
        } catch (IOException | RuntimeException e) {
            // The library throws what it happens to stumble over.
            throw new UnreadablePackageException(
                    "broken-workbook",
                    "cannot be read as a workbook; open it in a spreadsheet program and save it anew");
        }
        if (content.descriptor == null) {
            issues.add(Issue.error(
                            "missing-descriptor",
                            Location.of(SheetDescriptor.SHEET),
                            null,
                            null,
                            "the workbook has no sheet " + SheetDescriptor.SHEET + ", or it is empty")
                    .hint("add it, with the columns property and value and a row for each of "
                            + String.join(", ", DescriptorProperty.names())));
        }
        return content;
    }

    @Override
    public Optional<JsonNode> descriptor() {
        return Optional.ofNullable(descriptor);
    }

    @Override
    public Optional<RawTable> table(PackageTable<?> table) {
        Optional<RawTable> sheet = Optional.ofNullable(tables.get(table.name()));
        if (sheet.isEmpty() && table.required()) {
            String message = "the workbook has no sheet " + table.name() + ", or it is empty";
            issues.add(Issue.error("missing-table", Location.of(table.name()), null, null, message)
                    .hint(table.format().schema().description()));
        }
        return sheet;
    }

    @Override
    public Issue placed(Issue issue) {
        return places.placed(issue);
    }

    private void take(Sheet sheet) throws IOException {
        String name = sheet.getName().strip().toLowerCase(Locale.ROOT);
        Optional<PackageTable<?>> table = PackageTables.ALL.stream()
                .filter(known -> known.name().equals(name))
                .findFirst();
        if (table.isPresent()) {
            TableFormat<?> format = table.get().format();
            raw(sheet, format::takesDates).ifPresent(raw -> {
                tables.put(name, raw);
                places.table(raw);
            });
        } else if (name.equals(SheetDescriptor.SHEET)) {
            SheetDescriptor reader = new SheetDescriptor(issues);
            raw(sheet, "value"::equals).ifPresent(raw -> {
                descriptor = reader.read(raw);
                places.table(raw);
                places.descriptor(raw.file(), reader.rows());
            });
        } else if (!FOR_PEOPLE.contains(name)) {
            stranger(sheet.getName());
        }
    }

    private Optional<RawTable> raw(Sheet sheet, Predicate<String> takesDates) throws IOException {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
            return new SheetTable(sheet.getName(), takesDates, limits, issues).read(rows);
        }
    }

    /** A table under a misspelt name would be left out in silence; other sheets are the contributor's own. */
    private void stranger(String name) {
        List<String> known = Stream.concat(
                        PackageTables.ALL.stream().map(PackageTable::name), Stream.of(SheetDescriptor.SHEET))
                .toList();
        List<String> meant = Nearest.to(name, known);
        Location at = Location.of(name);
        String message = "there is no table of this name; the sheet is left out";
        issues.add(
                meant.isEmpty()
                        ? Issue.info("unknown-sheet", at, null, null, message)
                        : Issue.error("unknown-table", at, null, null, message)
                                .hint("sheets are " + String.join(", ", known))
                                .suggest(meant));
    }
}
