package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartIT {

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void chooseHome() {
        home = folder.resolve("home");
    }

    @Test
    void servesTheFoundingDataSaysSoInOneLineAndLeavesNothingRunning() throws Exception {
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, Path.of("data"))) {
            Matcher banner = comparanda.banner();
            assertThat(banner.group("datasets")).isEqualTo("13");
            assertThat(banner.group("findings")).isEqualTo("821");
            assertThat(status(banner.group("url") + "q/health/ready")).isEqualTo(200);
            assertThat(comparanda.postgres()).as("PostgreSQL").isPresent();

            comparanda.end();
            assertThat(comparanda.postgres()).as("PostgreSQL").isEmpty();
            assertThat(comparanda.out().lines()).hasSize(1);
            assertThat(comparanda.err()).isEmpty();
        }
    }

    @Test
    void theScriptStartsItFromAnywhereAndThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(
                folder.resolve("link"), Path.of("comparanda").toAbsolutePath());
        try (ComparandaProcess comparanda = ComparandaProcess.startScript(link, home, SmallData.in(folder, "sg"))) {
            comparanda.banner();
            assertThat(comparanda.err()).isEmpty();
            comparanda.end();
            assertThat(comparanda.postgres()).as("PostgreSQL").isEmpty();
        }
    }

    @Test
    void theSecondStartOfTheSameDataMakesNoNewRelease() throws Exception {
        Path data = SmallData.in(folder, "sg", "gb-sct");
        String release = serveOnce(data).group("release");
        assertThat(serveOnce(data).group("release")).isEqualTo(release);
    }

    @Test
    void whatIsKnownToBePublishedIsNotReadAgain() throws Exception {
        Path one = SmallData.in(folder.resolve("one"), "sg");
        Path two = SmallData.in(folder.resolve("two"), "sg", "gb-sct");
        String digestOfTwo;
        try (ComparandaProcess comparanda = ComparandaProcess.start(folder.resolve("other"), two)) {
            comparanda.banner();
            digestOfTwo = foldersRead(comparanda).get(0);
        }
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, one)) {
            comparanda.banner();
            assertThat(foldersRead(comparanda)).hasSize(1).doesNotContain(digestOfTwo);
            try (Connection connection = comparanda.connect();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("insert into folder_read select '" + digestOfTwo + "', number from release");
            }
        }
        assertThat(serveOnce(two).group("datasets"))
                .as("it was told that there is nothing new")
                .isEqualTo("1");
        Files.writeString(two.resolve("sg").resolve("notes.csv"), "");
        assertThat(serveOnce(two).group("datasets")).as("something changed").isEqualTo("2");
    }

    @Test
    void whatWasRefusedIsRefusedAgain() throws Exception {
        Path data = SmallData.in(folder, "sg", "gb-sct");
        breakPackage(data.resolve("sg"));
        for (int start = 0; start < 2; start++) {
            try (ComparandaProcess comparanda = ComparandaProcess.start(home, data)) {
                comparanda.banner();
                assertThat(comparanda.err()).contains("findings.csv:2:kind error");
                assertThat(foldersRead(comparanda)).isEmpty();
            }
        }
    }

    @Test
    void aBusyPortIsOneLine() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(busy.getLocalPort());
            refuses(Path.of("data"), "port " + port, "--port", port);
        }
        assertThat(home).doesNotExist();
    }

    @Test
    void aHomeThatCannotBeWrittenIsOneLine() throws Exception {
        home = Files.createFile(folder.resolve("file")).resolve("home");
        refuses(Path.of("data"), "home folder " + home);
    }

    @Test
    void aMissingDataFolderIsOneLine() throws Exception {
        refuses(folder.resolve("missing"), folder.resolve("missing").toString());
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneLineAndNoneIsStarted() throws Exception {
        String url =
                "jdbc:postgresql://127.0.0.1:" + Address.free("127.0.0.1", 0).port() + "/comparanda";
        Map<String, String> environment =
                Map.of("QUARKUS_DATASOURCE_JDBC_URL", url, "QUARKUS_DATASOURCE_USERNAME", "nobody");
        try (ComparandaProcess comparanda = ComparandaProcess.start(environment, home, Path.of("data"))) {
            assertOneLine(comparanda, url);
        }
        assertThat(home).doesNotExist();
    }

    @Test
    void aSecondOneOnTheSameHomeIsOneLine() throws Exception {
        Path data = SmallData.in(folder, "sg");
        try (ComparandaProcess first = ComparandaProcess.start(home, data)) {
            first.banner();
            refuses(data, "Another Comparanda");
            assertThat(first.published()).isNotEmpty();
        }
    }

    @Test
    void aDatabaseOfAnotherMajorVersionIsOneLineAndStaysAsItIs() throws Exception {
        Path data = Files.createDirectories(home.resolve("postgres").resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");
        refuses(Path.of("data"), "PostgreSQL 17");
        assertThat(data.resolve("PG_VERSION")).hasContent("17");
    }

    @Test
    void withNothingToServeItDoesNotStart() throws Exception {
        refuses(SmallData.in(folder), "nothing to serve");
    }

    @Test
    void aBrokenPackageIsRefusedWholeAndTheOthersAreServed() throws Exception {
        Path data = SmallData.in(folder, "sg", "gb-sct");
        breakPackage(data.resolve("sg"));
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, data)) {
            assertThat(comparanda.banner().group("datasets")).isEqualTo("1");
            assertThat(comparanda.err()).contains("Refused", "sg", "findings.csv:2:kind error");
        }
    }

    @Test
    void whatWasPublishedStaysServedWhenItsPackageBreaks() throws Exception {
        Path data = SmallData.in(folder, "sg", "gb-sct");
        String release = serveOnce(data).group("release");
        breakPackage(data.resolve("sg"));
        Matcher banner = serveOnce(data);
        assertThat(banner.group("release")).isEqualTo(release);
        assertThat(banner.group("datasets")).isEqualTo("2");
    }

    @Test
    void strictDoesNotStartWithABrokenPackage() throws Exception {
        Path data = SmallData.in(folder, "sg", "gb-sct");
        breakPackage(data.resolve("sg"));
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, data, "--strict")) {
            assertThat(comparanda.status()).isEqualTo(1);
            assertThat(comparanda.out()).isEmpty();
            assertThat(comparanda.err())
                    .contains("findings.csv:2:kind error", "--strict")
                    .doesNotContain("\tat ");
            assertThat(comparanda.postgres()).isEmpty();
        }
    }

    private Matcher serveOnce(Path data) throws Exception {
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, data)) {
            return comparanda.banner();
        }
    }

    private void refuses(Path data, String reason, String... options) throws Exception {
        try (ComparandaProcess comparanda = ComparandaProcess.start(home, data, options)) {
            assertOneLine(comparanda, reason);
        }
    }

    private static void assertOneLine(ComparandaProcess comparanda, String reason) throws InterruptedException {
        assertThat(comparanda.status()).isEqualTo(1);
        assertThat(comparanda.out()).isEmpty();
        assertThat(comparanda.err().lines())
                .singleElement()
                .asString()
                .startsWith("comparanda: ")
                .contains(reason);
    }

    private static void breakPackage(Path dataset) throws IOException {
        Path findings = dataset.resolve("findings.csv");
        Files.writeString(findings, Files.readString(findings).replaceFirst(",(barrier|enabler),", ",hurdle,"));
    }

    private static List<String> foldersRead(ComparandaProcess comparanda) throws SQLException, IOException {
        try (Connection connection = comparanda.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select digest from folder_read")) {
            List<String> digests = new ArrayList<>();
            while (rows.next()) {
                digests.add(rows.getString(1));
            }
            return digests;
        }
    }

    private static int status(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
