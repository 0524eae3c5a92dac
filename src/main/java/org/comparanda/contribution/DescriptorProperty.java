package org.comparanda.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A property of the descriptor, in the order in which a workbook lists them. */
enum DescriptorProperty {
    NAME("name", true, "Name of the dataset: the code of the place in lower case. The ids of all rows begin with it."),
    TITLE("title", true, "Title for people, such as \"Sweden: from regional systems to a shared record\"."),
    VERSION("version", true, "Semantic version: 0.1.0 at first, raised with each change that is published."),
    CODEBOOK("codebook", true, "Version of the codebook with which it was coded."),
    LICENSES("licenses", true, "Licence of the data: CC-BY-4.0 or CC0-1.0."),
    CONTRIBUTORS(
            "contributors",
            true,
            "Whom to name, a row each: the name here, roles (creator, dataCurator …, joined by |) in the next column."),
    DESCRIPTION("description", false, "What is covered and what is not, and what readers should beware of."),
    CHANGES("changes", false, "What this version changes."),
    CREATED("created", false, "When this version was made, such as 2026-11-22.");

    private final String property;
    private final boolean required;
    private final String meaning;

    DescriptorProperty(String property, boolean required, String meaning) {
        this.property = property;
        this.required = required;
        this.meaning = meaning;
    }

    static Optional<DescriptorProperty> of(String property) {
        return Arrays.stream(values())
                .filter(known -> known.property.equals(property))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(DescriptorProperty::property).toList();
    }

    /** Its name in {@code datapackage.json}. */
    String property() {
        return property;
    }

    boolean required() {
        return required;
    }

    /** What to write, for people. */
    String meaning() {
        return meaning;
    }
}
