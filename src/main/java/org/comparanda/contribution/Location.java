package org.comparanda.contribution;

/**
 * Where something stands in a package.
 *
 * @param file name of the file, {@code findings.csv}
 * @param line line of the file on which the row begins, from 1; 0 for the file as a whole
 */
public record Location(String file, long line) {

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0);
    }
}
