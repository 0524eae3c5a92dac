package org.comparanda.export;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An author of a source, taken apart.
 *
 * @param family family name with its particles, or the whole name of an institution
 * @param given given names, initials spelt {@code B. C.} as citation styles expect them; null where there are none
 * @param institution whether the name is one of an institution, not to be taken apart
 */
record Author(String family, String given, boolean institution) {

    /** {@code BC}, {@code J-P}; with no more than four letters, or it is a name in capitals. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(-?\\p{Lu}){0,3}");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}");

    /** Reads {@code Family Given}, {@code Family BC}, {@code Family, Given} or {@code {Institution}}. */
    static Author parse(String text) {
        String name = text.strip();
        if (name.startsWith("{") && name.endsWith("}")) {
            return new Author(name.substring(1, name.length() - 1).strip(), null, true);
        }
        int comma = name.indexOf(',');
        if (comma > 0 && comma < name.length() - 1) {
            return person(
                    List.of(name.substring(0, comma)),
                    words(name.substring(comma + 1).strip()));
        }
        List<String> words = words(name);
        int given = startOfInitials(words);
        if (given == words.size()) {
            given = endOfFamily(words);
        }
        return person(words.subList(0, given), words.subList(given, words.size()));
    }

    /** Stands for more authors than the list names. */
    boolean others() {
        return institution && family.equals("et al.");
    }

    private static Author person(List<String> family, List<String> given) {
        String names = given.stream().map(Author::spelt).collect(Collectors.joining(" "));
        return new Author(String.join(" ", family), names.isEmpty() ? null : names, false);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split("\\s+"));
    }

    private static int startOfInitials(List<String> words) {
        int start = words.size();
        while (start > 1 && INITIALS.matcher(words.get(start - 1)).matches()) {
            start--;
        }
        return start;
    }

    /** The family name is one word, after particles in lower case: {@code van der Berg Jan}. */
    private static int endOfFamily(List<String> words) {
        int end = 0;
        while (end < words.size() - 1 && Character.isLowerCase(words.get(end).codePointAt(0))) {
            end++;
        }
        return Math.min(end + 1, words.size());
    }

    private static String spelt(String given) {
        return INITIALS.matcher(given).matches()
                ? INITIAL.matcher(given).replaceAll("$0. ").replace(" -", "-").strip()
                : given;
    }
}
