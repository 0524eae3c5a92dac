package org.comparanda.contribution;

import java.util.List;

/**
 * A table as it was written, before anything is known about its columns: the common ground of CSV and spreadsheets.
 *
 * @param file name of the file or sheet
 * @param header place and cells of the header
 * @param rows cells of the other rows, as many in each as the header has; null for a cell in which a fault was found
 */
record RawTable(String file, Row<List<String>> header, List<Row<List<String>>> rows) {}
