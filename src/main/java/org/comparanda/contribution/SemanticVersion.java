package org.comparanda.contribution;

import java.util.Comparator;

/**
 * A version as datasets and codebooks have it, in the order of Semantic Versioning 2.0.0; identifiers of a pre-release
 * are compared as one text.
 */
public record SemanticVersion(int major, int minor, int patch, String preRelease)
        implements Comparable<SemanticVersion> {

    private static final Comparator<SemanticVersion> ORDER = Comparator.comparingInt(SemanticVersion::major)
            .thenComparingInt(SemanticVersion::minor)
            .thenComparingInt(SemanticVersion::patch)
            // A version without a pre-release comes after those with one.
            .thenComparing(SemanticVersion::preRelease, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * Reads a version.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static SemanticVersion of(String text) {
        String[] halves = text.split("-", 2);
        String[] numbers = halves[0].split("\\.", -1);
        if (numbers.length != 3) {
            throw new IllegalArgumentException("'" + text + "' is not a version such as 1.0.0");
        }
        return new SemanticVersion(
                Integer.parseInt(numbers[0]),
                Integer.parseInt(numbers[1]),
                Integer.parseInt(numbers[2]),
                halves.length > 1 ? halves[1] : null);
    }

    @Override
    public int compareTo(SemanticVersion other) {
        return ORDER.compare(this, other);
    }
}
