package org.comparanda.contribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comparanda.contribution.ChoiceList.Choice;
import org.dhatim.fastexcel.Worksheet;

/** The sheet with the codes, their labels and definitions, from which the drop-downs of the other sheets are fed. */
final class CodebookSheet {

    private static final List<String> HEADER = List.of("list", "code", "label", "definition");
    private static final double[] WIDTHS = {20, 30, 40, 100};

    private final Worksheet sheet;
    private final Map<String, String> ranges = new HashMap<>();
    private int row;

    CodebookSheet(Worksheet sheet, Template template) {
        this.sheet = sheet;
        for (int i = 0; i < HEADER.size(); i++) {
            sheet.value(0, i, template.wording(HEADER.get(i)));
            sheet.width(i, WIDTHS[i]);
        }
        sheet.range(0, 0, 0, HEADER.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    /** Where the codes of a list stand, as formulas name it; they are put there if they do not yet. */
    String range(ChoiceList list) {
        return ranges.computeIfAbsent(list.name(), name -> add(list));
    }

    private String add(ChoiceList list) {
        int first = row + 1;
        for (Choice choice : list.choices()) {
            row++;
            sheet.value(row, 0, list.name());
            sheet.value(row, 1, choice.code());
            sheet.value(row, 2, choice.label());
            sheet.value(row, 3, choice.definition());
        }
        sheet.range(first, 0, row, HEADER.size() - 1)
                .style()
                .verticalAlignment("top")
                .wrapText(true)
                .set();
        return TemplateWorkbook.CODEBOOK + "!$B$" + (first + 1) + ":$B$" + (row + 1);
    }
}
