package org.comparanda.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A data folder with the true codebook and some of the true packages. */
final class SmallData {

    private static final Path ALL = Path.of("data");

    private SmallData() {}

    static Path in(Path folder, String... packages) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.copy(ALL.resolve("jurisdictions.csv"), data.resolve("jurisdictions.csv"));
        copy("codebook", data);
        for (String name : packages) {
            copy(name, data);
        }
        return data;
    }

    private static void copy(String name, Path data) throws IOException {
        Files.createDirectory(data.resolve(name));
        try (Stream<Path> files = Files.list(ALL.resolve(name))) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(name).resolve(file.getFileName()));
            }
        }
    }
}
