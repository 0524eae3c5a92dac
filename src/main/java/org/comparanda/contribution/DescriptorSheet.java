package org.comparanda.contribution;

import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/** Writes the sheet that {@link SheetDescriptor} reads, with a column that says what to write. */
final class DescriptorSheet {

    private static final List<String> HEADER = List.of("property", "value", "roles", "path", "organization");
    private static final double[] WIDTHS = {16, 60, 30, 30, 30, 80};
    private static final int MEANING = HEADER.size();

    private final Worksheet sheet;
    private final Template template;
    private int row;

    DescriptorSheet(Worksheet sheet, Template template) {
        this.sheet = sheet;
        this.template = template;
    }

    void write() {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
            sheet.style(i).format("@").wrapText(true).verticalAlignment("top").set();
            sheet.value(0, i, i == MEANING ? template.wording("meaning") : HEADER.get(i));
        }
        sheet.range(0, 0, 0, MEANING).style().bold().set();
        sheet.freezePane(0, 1);
        Map<String, String> values = DescriptorText.values(template.descriptor());
        for (DescriptorProperty property : DescriptorProperty.values()) {
            if (property == DescriptorProperty.CONTRIBUTORS) {
                contributors(property);
            } else {
                line(property, values.get(property.property()));
            }
        }
        sheet.range(1, 0, row, MEANING)
                .style()
                .format("@")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.range(1, 0, row, 0)
                .style()
                .format("@")
                .bold()
                .verticalAlignment("top")
                .set();
    }

    private void contributors(DescriptorProperty property) {
        List<Descriptor.Credit> credits = template.descriptor().contributors();
        if (credits.isEmpty()) {
            line(property, "");
        }
        for (Descriptor.Credit credit : credits) {
            line(property, credit.title());
            text(2, String.join("|", credit.roles()));
            text(3, credit.path());
            text(4, credit.organization());
        }
    }

    private void line(DescriptorProperty property, String value) {
        row++;
        text(0, property.property());
        text(1, value);
        text(MEANING, (property.required() ? template.wording("required") + " " : "") + template.meaning(property));
    }

    private void text(int column, String text) {
        if (text != null && !text.isEmpty()) {
            sheet.value(row, column, SheetText.encode(text));
        }
    }
}
