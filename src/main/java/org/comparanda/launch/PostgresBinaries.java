package org.comparanda.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of the embedded PostgreSQL, unpacked once a version into a folder of the home. They lie there and not in
 * a shared temporary folder, so that nobody else on the machine can put others in their place.
 */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * The folder of the unpacked programs, unpacking them where they are not there yet.
     *
     * @throws CannotStart if this build has no PostgreSQL for this platform
     */
    static Path unpackedIn(Path folder, Build build, Platform platform) throws IOException {
        Path binaries = folder.resolve("postgresql-" + build.postgres());
        if (!Files.isDirectory(binaries)) {
            deleteAll(folder);
            Path unfinished = folder.resolve("unfinished");
            unpack(platform.postgresArchive(), unfinished);
            Files.move(unfinished, binaries, StandardCopyOption.ATOMIC_MOVE);
        }
        return binaries;
    }

    /** Deletes a folder with all it holds; a folder that is not there is fine. */
    static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new CannotStart("This build has no embedded PostgreSQL for this machine (" + archive.substring(1)
                        + "). Set QUARKUS_DATASOURCE_JDBC_URL to use a PostgreSQL server.");
            }
            TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = entry.resolveIn(target);
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            if (path.getParent().endsWith("bin") && !path.toFile().setExecutable(true, true)) {
                throw new IOException("cannot make " + path + " executable");
            }
        }
    }
}
