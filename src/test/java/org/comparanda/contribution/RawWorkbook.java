package org.comparanda.contribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, as spreadsheet programs or attackers write it. */
final class RawWorkbook {

    /** Styles of cells, by their number: General, text, and formats in which numbers are shown as something else. */
    private static final List<String> FORMATS = List.of(
            "General",
            "@",
            "yyyy\\-mm\\-dd",
            "mmm\\-yy",
            "yyyy",
            "d\\-mmm",
            "0%",
            "000",
            "[$-409]d/m/yyyy h:mm",
            "0.00E+00");

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private int count;

    RawWorkbook() {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < FORMATS.size(); i++) {
            formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(170 + i, FORMATS.get(i)));
            styles.append("<xf numFmtId=\"%d\"/>".formatted(170 + i));
        }
        part("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                </Types>""");
        part(
                "xl/styles.xml",
                "<styleSheet><numFmts>" + formats + "</numFmts><cellXfs>" + styles + "</cellXfs></styleSheet>");
        part("xl/sharedStrings.xml", "<sst><si><t>id</t></si><si><r><t>in two </t></r><r><t>parts</t></r></si></sst>");
    }

    RawWorkbook part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    /** Adds a sheet with what stands between {@code <sheetData>} and its end. */
    RawWorkbook sheet(String name, String rows) {
        count++;
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(name, count, count));
        relations.append("<Relationship Id=\"r%d\" Target=\"worksheets/sheet%d.xml\"/>".formatted(count, count));
        return part(
                "xl/worksheets/sheet" + count + ".xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** A cell of text. */
    static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    Path to(Path file) throws IOException {
        parts.putIfAbsent(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + sheets + "</sheets></workbook>");
        parts.putIfAbsent("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
