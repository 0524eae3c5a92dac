package org.comparanda.contribution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a package in a folder and the folders in it. Links that lead out of the folder are refused. */
final class FolderFiles {

    private static final int DEPTH = 2;

    private final Path folder;
    private final Limits limits;
    private final Map<String, byte[]> files = new TreeMap<>();
    private long bytes;

    FolderFiles(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    Map<String, byte[]> read() throws IOException, UnreadablePackageException {
        Path root = folder.toRealPath();
        for (Path file : wanted(root)) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (!file.toRealPath().startsWith(root)) {
                throw new UnreadablePackageException("link", name + " is a link that leads out of the folder");
            }
            if (Files.isRegularFile(file)) {
                add(name, file);
            }
        }
        return files;
    }

    private List<Path> wanted(Path root) throws IOException, UnreadablePackageException {
        List<Path> wanted = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root, DEPTH)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                if (!PackageArchive.isWanted(root.relativize(file).toString().replace('\\', '/'))) {
                    continue;
                }
                if (wanted.size() == limits.entries()) {
                    throw new UnreadablePackageException(
                            "too-many-files", "has more than " + limits.entries() + " tables in it");
                }
                wanted.add(file);
            }
        }
        return wanted;
    }

    private void add(String name, Path file) throws IOException, UnreadablePackageException {
        long left = limits.bytes() - bytes;
        if (Files.size(file) > left) {
            throw tooLarge();
        }
        try (InputStream in = Files.newInputStream(file)) {
            // A file may grow while it is read, so what counts is what was read.
            byte[] content = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, left + 1));
            if (content.length > left) {
                throw tooLarge();
            }
            bytes += content.length;
            files.put(name, content);
        }
    }

    private UnreadablePackageException tooLarge() {
        return new UnreadablePackageException("too-large", "is larger than " + limits.bytes() + " bytes");
    }
}
