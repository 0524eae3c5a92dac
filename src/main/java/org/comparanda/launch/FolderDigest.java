package org.comparanda.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comparanda.evidence.PartsDigest;

/**
 * What tells a data folder from any other: SHA-256 over the names and bytes of the files that are read from it, and over
 * the program that reads them, which may come to another view of the same files.
 */
final class FolderDigest {

    private final Path folder;
    private final PartsDigest digest = new PartsDigest();

    private FolderDigest(Path folder) {
        this.folder = folder;
    }

    /** In hexadecimal; nothing if some file cannot be read, of which whoever reads the folder will say more. */
    static Optional<String> of(Path folder) {
        try {
            return Optional.of(new FolderDigest(folder).hex());
        } catch (IOException | UncheckedIOException | CannotStart e) {
            return Optional.empty();
        }
    }

    private String hex() throws IOException {
        addProgram();
        for (Path root : roots()) {
            for (Path file : files(root)) {
                digest.add(folder.relativize(file).toString()).add(file);
            }
        }
        return digest.hex();
    }

    private List<Path> roots() {
        return Stream.concat(
                        Stream.of(folder.resolve("jurisdictions.csv"), folder.resolve("codebook")),
                        PackageFolder.pathsIn(folder).stream())
                .toList();
    }

    /** The files that may be read of a package or codebook: whoever has texts and pictures beside them need not wait. */
    private static List<Path> files(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of(root);
        }
        try (Stream<Path> all = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Files::isRegularFile)
                    .filter(FolderDigest::isTable)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isTable(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".json");
    }

    private void addProgram() throws IOException {
        Path program = program();
        digest.add(Build.current().version())
                .add(Files.getLastModifiedTime(program).toString())
                .add(String.valueOf(Files.size(program)));
    }

    private static Path program() {
        try {
            return Path.of(FolderDigest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
