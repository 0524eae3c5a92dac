package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Backups by the command line, of an embedded database. */
class BackupCommandTest {

    /** What {@code ./comparanda backup} wrote of a database whose tables were of version 8. */
    static final Path OF_SCHEMA_8 = Path.of("src/test/resources/org/comparanda/launch/schema-8.zip");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private CommandLine comparanda;

    @BeforeEach
    void captureOutput() {
        comparanda = Comparanda.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    }

    @Test
    void aBackupOfAnEarlierVersionIsRestoredBroughtUpAndLosesNothing() throws IOException {
        String home = folder.resolve("home").toString();
        Path again = folder.resolve("again.zip");
        assertThat(comparanda.execute("restore", OF_SCHEMA_8.toString(), "--home", home))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("are restored", "the current release is 2026.11.1");
        assertThat(comparanda.execute("backup", again.toString(), "--home", home))
                .as(err.toString())
                .isZero();
        assertThat(tables(again)).containsAllEntriesOf(tables(OF_SCHEMA_8));
        assertThat(manifest(again).get("schema").asInt()).isGreaterThan(8);

        assertThat(comparanda.execute("restore", again.toString(), "--home", home))
                .isEqualTo(1);
        assertThat(err.toString()).contains("has something already").doesNotContain("\tat ");
        assertThat(comparanda.execute("backup", again.toString(), "--home", home))
                .isEqualTo(1);
        assertThat(err.toString()).contains("is there already");
    }

    @Test
    void whatIsNoBackupAndWhatIsNoInstallationAreNamed() throws IOException {
        String home = folder.resolve("home").toString();
        Path text = Files.writeString(folder.resolve("text.zip"), "text");
        assertThat(comparanda.execute("restore", text.toString(), "--home", home))
                .isEqualTo(1);
        assertThat(err.toString()).contains("text.zip is no backup");
        assertThat(comparanda.execute("restore", folder.resolve("missing").toString()))
                .isEqualTo(2);
        assertThat(comparanda.execute("backup", folder.resolve("b.zip").toString(), "--home", home))
                .isEqualTo(1);
        assertThat(err.toString()).contains("There is no database in " + home);
        assertThat(folder.resolve("home")).doesNotExist();
    }

    /** Digests of the tables, by their names. */
    private static Map<String, String> tables(Path backup) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        manifest(backup)
                .get("tables")
                .forEach(table ->
                        tables.put(table.get("table").asText(), table.get("rows") + " " + table.get("sha256")));
        return tables;
    }

    private static JsonNode manifest(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("manifest.json"))) {
            return new ObjectMapper().readTree(in);
        }
    }
}
