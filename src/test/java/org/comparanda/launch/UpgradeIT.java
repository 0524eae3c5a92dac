package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that an earlier Comparanda made is brought up and gives the answers that it gave. */
class UpgradeIT {

    /** What the earlier Comparanda answered, asked as below. */
    private static final Path ANSWER = Path.of("src/test/resources/org/comparanda/launch/schema-8-findings.csv");

    private static final String QUESTION =
            "v1/findings.csv?release=2026.11.1&lang=en&fields=id,country_name,kind,aspect,themes,theme_names,statement,"
                    + "raised_by,period,source,source_title,published,study,design,read,locator,coder";

    @TempDir
    Path folder;

    @Test
    void aDatabaseOfSchema8GivesTheAnswersThatItGave() throws Exception {
        Path home = folder.resolve("home");
        assertThat(Comparanda.commandLine()
                        .execute("restore", BackupCommandTest.OF_SCHEMA_8.toString(), "--home", home.toString()))
                .isZero();
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, SmallData.in(folder, "sg", "gb-sct"))) {
            Matcher banner = comparanda.banner();
            assertThat(get(banner.group("url") + QUESTION)).isEqualToNormalizingNewlines(Files.readString(ANSWER));

            Path backup = folder.resolve("backup.zip");
            assertThat(Comparanda.commandLine().execute("backup", backup.toString(), "--home", home.toString()))
                    .as("while the service goes on")
                    .isZero();
            assertThat(backup).isNotEmptyFile();
            assertThat(get(banner.group("url") + QUESTION)).isEqualToNormalizingNewlines(Files.readString(ANSWER));
        }
    }

    private static String get(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
