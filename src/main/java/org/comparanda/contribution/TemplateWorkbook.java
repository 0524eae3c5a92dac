package org.comparanda.contribution;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a template as a workbook: a guide, the descriptor, a sheet a table, an example and the codes. */
final class TemplateWorkbook {

    static final String GUIDE = "read me";
    static final String EXAMPLE = "example";
    static final String CODEBOOK = "codebook";

    private static final double WIDE = 110;

    private final Template template;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(bytes, "Comparanda", null);

    TemplateWorkbook(Template template) {
        this.template = template;
    }

    byte[] write() {
        try {
            guide();
            new DescriptorSheet(workbook.newWorksheet(SheetDescriptor.SHEET), template).write();
            List<Worksheet> sheets = PackageTables.ALL.stream()
                    .map(table -> workbook.newWorksheet(table.name()))
                    .toList();
            example();
            CodebookSheet codes = new CodebookSheet(workbook.newWorksheet(CODEBOOK), template);
            for (int i = 0; i < sheets.size(); i++) {
                new TableSheet(sheets.get(i), template, codes).write(PackageTables.ALL.get(i));
            }
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void guide() {
        Worksheet sheet = workbook.newWorksheet(GUIDE);
        sheet.width(0, WIDE);
        sheet.value(0, 0, template.wording("title"));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, template.wording("heading"));
        sheet.style(1, 0).bold().set();
        List<String> sentences = template.guide("columns-in-sheets");
        for (int i = 0; i < sentences.size(); i++) {
            sheet.value(i + 2, 0, (i + 1) + ". " + sentences.get(i));
            sheet.style(i + 2, 0).wrapText(true).verticalAlignment("top").set();
        }
    }

    private void example() {
        Worksheet sheet = workbook.newWorksheet(EXAMPLE);
        sheet.value(0, 0, template.wording("example"));
        sheet.style(0, 0).italic().set();
        int row = 2;
        for (PackageTable<?> table : PackageTables.ALL) {
            sheet.value(row, 0, table.name());
            sheet.style(row, 0).bold().fontSize(13).set();
            List<TableSchema.Field> fields = table.format().schema().fields();
            for (int i = 0; i < fields.size(); i++) {
                sheet.value(row + 1, i, fields.get(i).name());
                sheet.style(row + 1, i).bold().set();
                sheet.value(row + 2, i, fields.get(i).example());
            }
            row += 4;
        }
    }
}
