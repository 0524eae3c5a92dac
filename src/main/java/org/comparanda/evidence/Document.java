package org.comparanda.evidence;

import java.util.Locale;

/**
 * A publication by the number under which the world knows it; equal however the number is written.
 *
 * @param scheme {@code doi} or {@code isbn}, as the column is called
 * @param number in the one form in which it is compared
 */
public record Document(String scheme, String number) {

    private static final String DOI = "doi";
    private static final String ISBN = "isbn";

    static Document ofDoi(String doi) {
        return new Document(DOI, doi.toLowerCase(Locale.ROOT));
    }

    static Document ofIsbn(String isbn) {
        return new Document(ISBN, isbn.replace("-", ""));
    }

    /** What the scheme is called. */
    public String name() {
        return scheme.toUpperCase(Locale.ROOT);
    }

    boolean isBook() {
        return scheme.equals(ISBN);
    }
}
