package org.comparanda.contribution;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;

/** The properties of a descriptor as text, under their names in the file, to be compared. */
final class DescriptorText {

    private DescriptorText() {}

    static Map<String, String> values(Descriptor descriptor) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", text(descriptor.name()));
        values.put("title", text(descriptor.title()));
        values.put("version", text(descriptor.version()));
        values.put("licenses", text(descriptor.licence()));
        values.put("codebook", text(descriptor.codebook()));
        values.put("description", text(descriptor.description()));
        values.put("changes", text(descriptor.changes()));
        values.put("created", text(descriptor.created()));
        values.put(
                "contributors",
                descriptor.contributors().stream().map(DescriptorText::credit).collect(joining("; ")));
        return values;
    }

    private static String credit(Descriptor.Credit credit) {
        return credit.title() + " (" + String.join(", ", credit.roles()) + ") " + text(credit.path()) + ' '
                + text(credit.organization());
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
