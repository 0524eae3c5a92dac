package org.comparanda.release;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param format of the backup; one that is higher than {@link #FORMAT} is of a newer Comparanda
 * @param schema version of the tables, that of the last migration
 * @param madeAt when, by ISO 8601
 * @param release number of the release that was current, or null where nothing was published
 * @param tables in an order in which they can be filled
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BackupManifest(int format, int schema, String madeAt, String release, List<Content> tables) {

    static final int FORMAT = 1;
    static final String FILE = "manifest.json";

    /**
     * A table, which is a file of CSV with a header.
     *
     * @param sha256 of the file
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Content(String table, long rows, String sha256) {

        String file() {
            return "tables/" + table + ".csv";
        }
    }

    /** Rows in all tables. */
    public long rows() {
        return tables.stream().mapToLong(Content::rows).sum();
    }
}
