package org.comparanda.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name of CSL-JSON, as packages write it: {@code Family Given}, or {@code {Institution}} in braces. */
final class CslName {

    private CslName() {}

    static Optional<String> of(JsonNode json) {
        Optional<String> literal = json.isTextual() ? CslText.of(json.asText()) : CslText.of(json, "literal");
        Optional<String> family = CslText.of(json, "family").map(name -> Stream.of(
                        CslText.of(json, "dropping-particle"),
                        CslText.of(json, "non-dropping-particle"),
                        Optional.of(name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ")));
        Optional<String> given = CslText.of(json, "given");
        if (family.isEmpty() || given.isEmpty()) {
            // A name in one field is that of a body; so is what comes in the wrong field.
            return literal.or(() -> family).or(() -> given).map(CslName::inBraces);
        }
        String suffix = CslText.of(json, "suffix").map(text -> " " + text).orElse("");
        // Without a comma only the first word would be taken for the family name.
        String separator = CslText.of(json, "family").orElseThrow().contains(" ") ? ", " : " ";
        return Optional.of(bare(family.get() + separator + given.get() + suffix));
    }

    /** What the key of a source begins with: the family name, or the body. */
    static Optional<String> head(JsonNode json) {
        return CslText.of(json, "family")
                .or(() -> CslText.of(json, "literal"))
                .or(() -> json.isTextual() ? CslText.of(json.asText()) : Optional.empty());
    }

    private static String inBraces(String body) {
        return "{" + bare(body).replaceAll("[{}]", "").strip() + "}";
    }

    /** A bar would make two names of it. */
    private static String bare(String name) {
        return name.replace('|', '/');
    }
}
