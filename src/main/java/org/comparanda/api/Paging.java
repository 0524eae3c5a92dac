package org.comparanda.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which stretch of a result is asked for.
 *
 * @param limit rows at the most
 * @param offset rows that earlier pages had
 * @param usual the limit where none is asked for
 */
record Paging(int limit, int offset, int usual) {

    static final int DEFAULT_LIMIT = 100;
    static final int HIGHEST_LIMIT = 5000;

    /** What is asked for where nothing is said. */
    static final Paging FIRST = new Paging(DEFAULT_LIMIT, 0, DEFAULT_LIMIT);

    private static final Pattern CURSOR = Pattern.compile("([0-9.]{1,20}):(\\d{1,9})");

    /**
     * What a cursor holds: it stays with the release in which the walk began, so that a publication under way neither
     * repeats a row nor leaves one out.
     */
    record Cursor(String release, int offset) {

        String text() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((release + ":" + offset).getBytes(StandardCharsets.UTF_8));
        }

        static Optional<Cursor> read(String text) {
            try {
                Matcher parts = CURSOR.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
                return parts.matches()
                        ? Optional.of(new Cursor(parts.group(1), Integer.parseInt(parts.group(2))))
                        : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
