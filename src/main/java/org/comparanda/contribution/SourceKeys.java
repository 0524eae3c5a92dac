package org.comparanda.contribution;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gives sources keys: first author or body and year, with a letter behind it where that is taken. */
final class SourceKeys {

    private static final int LONGEST = 40;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NOT_IN_KEYS = Pattern.compile("[^a-z0-9]+");
    /** Letters that are no Latin letter with a mark. */
    private static final Map<String, String> LETTERS = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i", "’", "");

    private final Set<String> taken = new HashSet<>();

    /** Keys that are given already, elsewhere. */
    SourceKeys(Collection<String> taken) {
        this.taken.addAll(taken);
    }

    /** A key that was not given before. */
    String give(String head, Integer year) {
        String bare = slug(head);
        String key = (bare.isEmpty() ? "source" : bare) + (year == null ? "-nd" : "-" + year);
        String free = key;
        for (int next = 2; !taken.add(free); next++) {
            free = key + "-" + (next <= 26 ? String.valueOf((char) ('a' + next - 1)) : String.valueOf(next));
        }
        return free;
    }

    private static String slug(String text) {
        String folded = text.toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(Character::toString)
                .map(letter -> LETTERS.getOrDefault(letter, letter))
                .collect(Collectors.joining());
        String latin = MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD))
                .replaceAll("");
        String slug = NOT_IN_KEYS.matcher(latin).replaceAll("-").replaceAll("^-|-$", "");
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end < 0 ? LONGEST : end);
    }
}
