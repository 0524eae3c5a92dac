package org.comparanda.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.comparanda.contract.TwoReleases;
import org.comparanda.testing.PostgresResource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@TestProfile(TwoReleases.class)
class BackupTest {

    private static final String USER = "postgres";

    @Inject
    DataSource served;

    @TempDir
    Path folder;

    private Path backup;
    private BackupManifest written;

    @BeforeEach
    void makeBackup() throws SQLException, IOException {
        backup = folder.resolve("backup.zip");
        try (Connection connection = served.getConnection()) {
            written = save(connection, backup);
        }
    }

    @Test
    void whatIsRestoredIsTheSameInEveryTable() throws Exception {
        String empty = PostgresResource.newDatabase();
        restore(backup, empty);
        try (Connection connection = connect(empty)) {
            BackupManifest again = save(connection, folder.resolve("again.zip"));
            assertThat(again.tables()).isEqualTo(written.tables());
            assertThat(again.schema()).isEqualTo(written.schema());
            assertThat(again.release()).isEqualTo(written.release()).isEqualTo("2026.11.2");
        }
        assertThat(written.tables())
                .filteredOn(content -> content.table().matches("finding|release|record_flag"))
                .hasSize(3)
                .allMatch(content -> content.rows() > 0);
    }

    @Test
    void whatIsRestoredNeverChangesEither() throws Exception {
        String empty = PostgresResource.newDatabase();
        restore(backup, empty);
        try (Connection connection = connect(empty);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update finding set note = 'changed'"))
                    .hasMessageContaining("what is published never changes");
            assertThatThrownBy(() -> statement.execute(
                            "insert into release_dataset select number, 'xx', '1' from release limit 1"))
                    .hasMessageContaining("release");
        }
    }

    @Test
    void aDatabaseThatHasSomethingIsLeftAsItIs() throws Exception {
        String used = PostgresResource.newDatabase();
        restore(backup, used);
        assertThatThrownBy(() -> restore(backup, used))
                .isInstanceOf(UnusableBackupException.class)
                .hasMessageContaining("has something already");
        try (Connection connection = connect(used)) {
            assertThat(save(connection, folder.resolve("again.zip")).tables()).isEqualTo(written.tables());
        }
    }

    @Test
    void aRestorationThatFailsLeavesNothingAndCanBeDoneAgain() throws Exception {
        String empty = PostgresResource.newDatabase();
        // Sound by its digests, but its rows point to sources that are not there.
        Path broken =
                changed("tables/source.csv", csv -> csv.lines().findFirst().orElseThrow() + "\n", true);
        assertThatThrownBy(() -> restore(broken, empty)).isInstanceOf(Exception.class);
        restore(backup, empty);
    }

    @Test
    void aDamagedBackupIsRefusedBeforeAnythingIsDone() throws IOException {
        Path changed = changed("tables/finding.csv", csv -> csv.replaceFirst("barrier", "enabler"), false);
        assertThatThrownBy(() -> Restoration.of(changed))
                .isInstanceOf(UnusableBackupException.class)
                .hasMessageContaining("tables/finding.csv is not what was written");

        Path missing = changed("tables/finding.csv", csv -> null, false);
        assertThatThrownBy(() -> Restoration.of(missing)).hasMessageContaining("tables/finding.csv is missing");

        Path cut = folder.resolve("cut.zip");
        byte[] whole = Files.readAllBytes(backup);
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> Restoration.of(cut)).isInstanceOf(UnusableBackupException.class);

        Path other = Files.write(folder.resolve("other.zip"), zipped(Map.of("a.csv", "a")));
        assertThatThrownBy(() -> Restoration.of(other)).hasMessageContaining("has no manifest.json");

        Path newer = changed("manifest.json", json -> json.replace("\"format\" : 1", "\"format\" : 2"), false);
        assertThatThrownBy(() -> Restoration.of(newer)).hasMessageContaining("newer Comparanda");
    }

    private void restore(Path file, String url) throws Exception {
        try (Restoration restoration = Restoration.of(file);
                Connection connection = connect(url)) {
            restoration.into(connection, schema -> Flyway.configure()
                    .dataSource(url, USER, USER)
                    .target(String.valueOf(schema))
                    .load()
                    .migrate());
        }
    }

    private static BackupManifest save(Connection connection, Path file) throws SQLException, IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return Backup.write(connection, out);
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, USER, USER);
    }

    /** The backup with one file changed, or left out where it becomes null; its digest fits again if that is wanted. */
    private Path changed(String name, UnaryOperator<String> change, boolean fitting) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(backup))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        String before = files.get(name);
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        if (after == null) {
            files.remove(name);
        } else {
            files.put(name, after);
        }
        if (fitting) {
            files.computeIfPresent("manifest.json", (manifest, json) -> json.replace(digest(before), digest(after)));
        }
        return Files.write(folder.resolve("changed.zip"), zipped(files));
    }

    private static String digest(String text) {
        return DigestUtils.sha256Hex(text);
    }

    private static byte[] zipped(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
