package org.comparanda.contribution;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The files of a package, from a folder or a zip, in memory and within {@link Limits}. Only CSV and JSON files are
 * taken; other files (a README, pictures) are passed over. A zip may hold the files in one folder at its top. A workbook
 * is a zip of XML files, and these are its files.
 */
final class PackageArchive {

    private final SortedMap<String, byte[]> files;

    PackageArchive(Map<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Opens a folder, a zip or a workbook. */
    static PackageArchive open(Path path, Limits limits) throws UnreadablePackageException {
        try {
            if (Files.isDirectory(path)) {
                return new PackageArchive(new FolderFiles(path, limits).read());
            }
            if (Files.isRegularFile(path)) {
                try (SeekableByteChannel packed = Files.newByteChannel(path)) {
                    return new PackageArchive(new ZipFiles(packed, limits).read());
                }
            }
        } catch (IOException e) {
            throw new UnreadablePackageException("cannot-read", "cannot be read (" + e.getMessage() + ")");
        }
        throw new UnreadablePackageException("no-such-file", "there is no such file or folder");
    }

    /** Opens a zip or a workbook that is in memory. */
    static PackageArchive open(byte[] packed, Limits limits) throws UnreadablePackageException {
        try (SeekableByteChannel channel = new SeekableInMemoryByteChannel(packed)) {
            return new PackageArchive(new ZipFiles(channel, limits).read());
        } catch (IOException e) {
            throw new UnreadablePackageException("cannot-read", "cannot be read (" + e.getMessage() + ")");
        }
    }

    /** The bytes of a file, by its path with forward slashes. */
    Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Paths of all files, sorted. */
    Set<String> names() {
        return files.keySet();
    }

    /** Whether the files are those of a workbook (Office Open XML). */
    boolean isWorkbook() {
        return files.containsKey(WorkbookParts.CONTENT_TYPES);
    }

    /** Whether a package may be made of files of this name. */
    static boolean isWanted(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !isHidden(name) && (lower.endsWith(".csv") || lower.endsWith(".json"));
    }

    /** Folders that systems and tools leave behind, such as {@code .git} and {@code __MACOSX}. */
    static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX");
    }
}
