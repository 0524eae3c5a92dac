package org.comparanda.contribution;

/**
 * How much of a package is read. Whatever is larger is refused before it can fill memory or take long.
 *
 * @param entries most files
 * @param bytes most bytes in all files together, unpacked
 * @param ratio most bytes unpacked for one byte packed
 * @param rows most rows in a table
 * @param cell most characters in a cell
 */
record Limits(int entries, long bytes, int ratio, int rows, int cell) {

    /** 128 MiB hold some 200 thousand findings; a spreadsheet cell holds 32,767 characters. */
    static final Limits DEFAULT = new Limits(500, 128L << 20, 200, 500_000, 32_767);

    /** For what strangers send to a service that has other things to do. */
    static final Limits OF_UPLOADS = new Limits(200, 64L << 20, 200, 100_000, 32_767);
}
