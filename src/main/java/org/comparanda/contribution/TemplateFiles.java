package org.comparanda.contribution;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comparanda.contribution.ChoiceList.Choice;

/** Writes a template as files: the package itself, and in the folder {@code help} what is for people and is not read. */
final class TemplateFiles {

    private static final String HELP = "help/";

    private final Template template;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    TemplateFiles(Template template) {
        this.template = template;
    }

    byte[] write() {
        files.put(DescriptorReader.FILE, PackageWriter.shortDescriptor(template.descriptor()));
        for (PackageTable<?> table : PackageTables.ALL) {
            files.put(table.format().file(), PackageWriter.table(table, template.evidence()));
        }
        files.put("README.txt", guide());
        files.put(HELP + "columns.csv", columns());
        files.put(HELP + "codebook.csv", codebook());
        for (PackageTable<?> table : PackageTables.ALL) {
            files.put(HELP + "example-" + table.format().file(), example(table));
        }
        return PackageWriter.zip(files);
    }

    private byte[] guide() {
        StringBuilder text = new StringBuilder(template.wording("title")).append("\n\n");
        List<String> sentences = template.guide("columns-in-files");
        for (int i = 0; i < sentences.size(); i++) {
            text.append(i + 1).append(". ").append(sentences.get(i)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] columns() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("table", "column", "required", "description", "example"));
        for (PackageTable<?> table : PackageTables.ALL) {
            for (TableSchema.Field field : table.format().schema().fields()) {
                rows.add(List.of(
                        table.name(),
                        field.name(),
                        String.valueOf(field.required()),
                        template.meaning(table.format().schema(), field),
                        field.example() == null ? "" : field.example()));
            }
        }
        return csv(rows);
    }

    private byte[] codebook() {
        Map<String, ChoiceList> lists = new LinkedHashMap<>();
        for (PackageTable<?> table : PackageTables.ALL) {
            for (TableSchema.Field field : table.format().schema().fields()) {
                template.choices().of(field).ifPresent(list -> lists.putIfAbsent(list.name(), list));
            }
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("list", "code", "label", "definition"));
        for (ChoiceList list : lists.values()) {
            for (Choice choice : list.choices()) {
                rows.add(List.of(list.name(), choice.code(), choice.label(), choice.definition()));
            }
        }
        return csv(rows);
    }

    private static byte[] example(PackageTable<?> table) {
        List<TableSchema.Field> fields = table.format().schema().fields();
        return csv(List.of(
                fields.stream().map(TableSchema.Field::name).toList(),
                fields.stream()
                        .map(field -> field.example() == null ? "" : field.example())
                        .toList()));
    }

    private static byte[] csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
