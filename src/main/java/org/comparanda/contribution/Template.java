package org.comparanda.contribution;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.Language;

/**
 * What a contributor fills for one place: an empty package with all that helps to fill it, or an existing one to be
 * revised. What it helps with is taken from the table schemas and the codebook.
 *
 * @param place that the package is about
 * @param codebook with which it is to be coded
 * @param language of labels and guide
 * @param descriptor what is filled in of the descriptor; what is null is left to the contributor
 * @param evidence rows that are filled in
 */
public record Template(
        Jurisdiction place, Codebook codebook, Language language, Descriptor descriptor, Evidence evidence) {

    private static final String FIRST_VERSION = "0.1.0";
    private static final int GUIDE = 9;
    private static final int GUIDE_TO_COLUMNS = 3;

    /** A template for a place that has no package yet. */
    public static Template empty(Jurisdiction place, Codebook codebook, Language language) {
        Descriptor descriptor = new Descriptor(
                nameOf(place), null, FIRST_VERSION, Licence.CC_BY.id, codebook.version(), null, null, null, List.of());
        return new Template(place, codebook, language, descriptor, Evidence.NONE);
    }

    /** Name of the package of a place, {@code gb-eng}. */
    public static String nameOf(Jurisdiction place) {
        return place.code.toLowerCase(Locale.ROOT);
    }

    /** As a workbook (.xlsx). */
    public byte[] xlsx() {
        return new TemplateWorkbook(this).write();
    }

    /** As a zip of CSV files. */
    public byte[] zip() {
        return new TemplateFiles(this).write();
    }

    ChoiceLists choices() {
        return new ChoiceLists(codebook, place, language);
    }

    /** A sentence in the language of the template. */
    String wording(String key) {
        return TemplateWording.of(language, key, place.name(language), place.code, codebook.version());
    }

    /** What to write into a column of a table. */
    String meaning(TableSchema table, TableSchema.Field field) {
        return TemplateWording.meaning(language, table.name(), field.name(), field.description());
    }

    /** What to write as a property of the descriptor. */
    String meaning(DescriptorProperty property) {
        return TemplateWording.meaning(language, SheetDescriptor.SHEET, property.property(), property.meaning());
    }

    /** What to write into a column, whether it has to be filled, and an example. */
    String note(TableSchema table, TableSchema.Field field) {
        String required = field.required() ? wording("required") + " " : "";
        String example =
                field.example() == null ? "" : "\n" + TemplateWording.of(language, "for-example", field.example());
        return required + meaning(table, field) + example;
    }

    /** The sentences of the guide, of which one depends on the form of the template. */
    List<String> guide(String columns) {
        return IntStream.rangeClosed(1, GUIDE)
                .mapToObj(number -> number == GUIDE_TO_COLUMNS ? wording(columns) : wording("guide-" + number))
                .toList();
    }
}
