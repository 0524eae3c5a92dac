package org.comparanda.contribution;

/**
 * How much of a package is read. Whatever is larger is refused before it can fill memory or take long.
 *
 * @param entries most files
 * @param bytes most bytes in all files together, unpacked
 * @param ratio most bytes unpacked for one byte packed
 * @param rows most rows in a table
 * @param cells most cells in a table; each takes some fifty bytes of memory, were it empty
 * @param cell most characters in a cell
 */
record Limits(int entries, long bytes, int ratio, int rows, int cells, int cell) {

    /** 128 MiB hold some 200 thousand findings; a spreadsheet cell holds 32,767 characters. */
    static final Limits DEFAULT = new Limits(500, 128L << 20, 200, 500_000, 20_000_000, 32_767);

    /** For what strangers send to a service that has other things to do: together below 256 MB of memory. */
    static final Limits OF_UPLOADS = new Limits(200, 32L << 20, 200, 50_000, 1_000_000, 32_767);

    /** Most rows in a table that has so many columns. */
    int rowsOf(int columns) {
        return Math.min(rows, cells / Math.max(1, columns));
    }
}
