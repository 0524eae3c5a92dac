package org.comparanda.release;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.postgresql.PGConnection;

/**
 * Copies all that is in a database into one zip: every version, release and edition, as they stood at one moment, while
 * the service goes on. No program of PostgreSQL is needed, and what is in the file can be read without one: each table
 * is CSV. {@link Restoration} reads it back.
 */
public final class Backup {

    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private Backup() {}

    /**
     * Writes the backup; the stream stays open.
     *
     * @param connection to the database, which nobody else uses meanwhile; what it does is undone at the end
     */
    public static BackupManifest write(Connection connection, OutputStream out) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read read only");
            plain(statement);
            ZipOutputStream zip = new ZipOutputStream(out);
            StoredTables tables = new StoredTables(connection);
            List<BackupManifest.Content> contents = new ArrayList<>();
            for (String table : tables.names()) {
                contents.add(copy(connection, table, tables.columns(table), zip));
            }
            BackupManifest manifest = new BackupManifest(
                    BackupManifest.FORMAT,
                    tables.schema(),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                    contents.isEmpty() ? null : release(statement),
                    contents);
            zip.putNextEntry(new ZipEntry(BackupManifest.FILE));
            zip.write(JSON.writeValueAsBytes(manifest));
            zip.closeEntry();
            zip.finish();
            return manifest;
        } finally {
            connection.rollback();
        }
    }

    /** Values are written and read in one form, whatever a server is set to. */
    static void plain(Statement statement) throws SQLException {
        for (String setting : List.of(
                "datestyle = 'ISO, YMD'", "timezone = 'UTC'", "intervalstyle = 'iso_8601'", "extra_float_digits = 1")) {
            statement.execute("set local " + setting);
        }
    }

    private static BackupManifest.Content copy(
            Connection connection, String table, List<String> columns, ZipOutputStream zip)
            throws SQLException, IOException {
        BackupManifest.Content unfinished = new BackupManifest.Content(table, 0, "");
        zip.putNextEntry(new ZipEntry(unfinished.file()));
        // In the order of their values: the same rows make the same file.
        String order = IntStream.rangeClosed(1, columns.size())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
        DigestOutputStream digested = new DigestOutputStream(new Open(zip), DigestUtils.getSha256Digest());
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select %s from \"%s\" order by %s) to stdout (format csv, header, encoding 'UTF8')"
                                .formatted(String.join(",", columns), table, order),
                        digested);
        zip.closeEntry();
        return new BackupManifest.Content(
                table,
                rows,
                HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    private static String release(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select number from release order by ordinal desc limit 1")) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** A table is an entry of the zip, which goes on after it. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream zip) {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() {
            // The next table follows.
        }
    }
}
