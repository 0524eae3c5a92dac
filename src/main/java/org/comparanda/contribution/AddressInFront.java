package org.comparanda.contribution;

import java.util.Optional;
import java.util.regex.Pattern;

/** An identifier that was written with the address of a page, or with its own name, in front of it. */
final class AddressInFront {

    private static final Pattern FRONT = Pattern.compile(
            "^(https?://)?(dx\\.|www\\.)?(doi|orcid)\\.org/|^(urn:)?(doi|orcid|isbn)(-1[03])?[:\\s]\\s*",
            Pattern.CASE_INSENSITIVE);

    private AddressInFront() {}

    /** What was meant, where the rest is written as the field asks. */
    static Optional<String> without(String value, Pattern form) {
        String rest = FRONT.matcher(value).replaceFirst("");
        return rest.length() < value.length() && form.matcher(rest).matches() ? Optional.of(rest) : Optional.empty();
    }
}
