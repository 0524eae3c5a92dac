/**
 * Writers of whole answers: tables of any record as CSV, NDJSON or XLSX, sources as CSL-JSON, RIS or BibTeX, tables of
 * numbers as JSON-stat. The doors are {@link org.comparanda.export.Column}, which names a value once for every format,
 * {@link org.comparanda.export.Format}, the formats there are, {@link org.comparanda.export.ListingWriter},
 * {@link org.comparanda.export.ReferenceWriter} and {@link org.comparanda.export.JsonStatWriter}, which write them, and {@link org.comparanda.export.JsonRows}, of which
 * answers in JSON are put together.
 */
package org.comparanda.export;
