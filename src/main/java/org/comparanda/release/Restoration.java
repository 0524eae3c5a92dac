package org.comparanda.release;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;
import org.postgresql.PGConnection;

/**
 * Fills an empty database from a {@link Backup}, all or nothing. The tables are made as they were when it was written,
 * filled, and then brought up, so that a backup of an earlier version goes the same way as a database that stayed.
 */
public final class Restoration implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ZipFile zip;
    private final BackupManifest manifest;

    private Restoration(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a backup and reads it once, to see that it is whole.
     *
     * @throws UnusableBackupException if it is damaged, is none, or was made by a newer Comparanda
     */
    public static Restoration of(Path file) throws IOException, UnusableBackupException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new UnusableBackupException(file + " is no backup: it is not a zip that can be read", e);
        }
        try {
            Restoration restoration = new Restoration(zip, manifest(file, zip));
            restoration.check(file);
            return restoration;
        } catch (IOException | RuntimeException | UnusableBackupException e) {
            zip.close();
            throw e;
        }
    }

    public BackupManifest manifest() {
        return manifest;
    }

    /**
     * Restores into a database without rows.
     *
     * @param connection to the database, which nobody else uses meanwhile
     * @param migrate brings the tables to a version of the schema
     * @throws UnusableBackupException if the database has something already, or its tables are not those of the backup
     */
    public void into(Connection connection, IntConsumer migrate)
            throws SQLException, IOException, UnusableBackupException {
        StoredTables tables = new StoredTables(connection);
        connection.setAutoCommit(true);
        refuseContent(tables);
        migrate.accept(manifest.schema());
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            Backup.plain(statement);
            fill(statement, tables);
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void refuseContent(StoredTables tables) throws SQLException, UnusableBackupException {
        for (String table : tables.names()) {
            if (!tables.isEmpty(table)) {
                throw new UnusableBackupException(
                        "The database has something already (table " + table + "); restore into an empty one");
            }
        }
        int schema = tables.schema();
        if (schema != 0 && schema != manifest.schema()) {
            throw new UnusableBackupException(
                    "The database has tables of version %d, and the backup has version %d; restore into a new database"
                            .formatted(schema, manifest.schema()));
        }
    }

    /**
     * The triggers that hold published rows unchanged, and work out what belongs to a release, are silent meanwhile: what
     * they would work out is in the backup, as it was.
     */
    private void fill(Statement statement, StoredTables tables)
            throws SQLException, IOException, UnusableBackupException {
        List<String> names = tables.names();
        Set<String> saved = manifest.tables().stream()
                .map(BackupManifest.Content::table)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!saved.equals(new TreeSet<>(names))) {
            throw new UnusableBackupException(
                    "The backup has the tables %s, and the database %s; restore into a new database"
                            .formatted(saved, new TreeSet<>(names)));
        }
        for (String table : names) {
            statement.execute("alter table \"" + table + "\" disable trigger user");
        }
        for (String table : names) {
            fill(tables, content(table));
        }
        statement.execute("set constraints all immediate");
        for (String table : names) {
            statement.execute("alter table \"" + table + "\" enable trigger user");
        }
    }

    private void fill(StoredTables tables, BackupManifest.Content content)
            throws SQLException, IOException, UnusableBackupException {
        try (InputStream in = zip.getInputStream(entry(content.file()))) {
            long rows = tables.connection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy \"%s\" (%s) from stdin (format csv, header match, encoding 'UTF8')"
                                    .formatted(content.table(), String.join(",", tables.columns(content.table()))),
                            in);
            if (rows != content.rows()) {
                throw new UnusableBackupException(
                        "%s has %d rows, and the manifest says %d".formatted(content.file(), rows, content.rows()));
            }
        }
    }

    private BackupManifest.Content content(String table) {
        return manifest.tables().stream()
                .filter(content -> content.table().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private ZipEntry entry(String name) throws UnusableBackupException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnusableBackupException("The backup is damaged: " + name + " is missing");
        }
        return entry;
    }

    private static BackupManifest manifest(Path file, ZipFile zip) throws IOException, UnusableBackupException {
        ZipEntry entry = zip.getEntry(BackupManifest.FILE);
        if (entry == null) {
            throw new UnusableBackupException(file + " is no backup: it has no " + BackupManifest.FILE);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            BackupManifest manifest = JSON.readValue(in, BackupManifest.class);
            if (manifest.format() > BackupManifest.FORMAT) {
                throw new UnusableBackupException(
                        file + " was made by a newer Comparanda; restore it with one that is as new");
            }
            return manifest;
        } catch (JacksonException e) {
            throw new UnusableBackupException("The backup is damaged: " + BackupManifest.FILE + " cannot be read", e);
        }
    }

    private void check(Path file) throws IOException, UnusableBackupException {
        for (BackupManifest.Content content : manifest.tables()) {
            DigestInputStream in =
                    new DigestInputStream(zip.getInputStream(entry(content.file())), DigestUtils.getSha256Digest());
            try (in) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (ZipException e) {
                throw damaged(file, content, e);
            }
            if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(content.sha256())) {
                throw damaged(file, content, null);
            }
        }
    }

    private static UnusableBackupException damaged(Path file, BackupManifest.Content content, Throwable cause) {
        return new UnusableBackupException(
                "%s is damaged: %s is not what was written".formatted(file, content.file()), cause);
    }
}
