package org.comparanda.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds the database and files of one running Comparanda; locked while it runs. */
final class Home implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private Home(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Creates the folder where it is missing, readable by its owner only, and locks it.
     *
     * @throws CannotStart if the folder cannot be written, or another Comparanda runs on it
     */
    static Home open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            createPrivate(path);
            return lock(path.toRealPath());
        } catch (IOException e) {
            throw new CannotStart(
                    "The home folder %s cannot be written (%s). Choose another with --home DIR."
                            .formatted(path, reason(e)),
                    e);
        }
    }

    Path path() {
        return path;
    }

    /** A folder of this name below home, created where it is missing, readable by its owner only. */
    Path folder(String name) {
        try {
            return createPrivate(path.resolve(name));
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder %s cannot be written (%s). Choose another home with --home DIR."
                            .formatted(path.resolve(name), reason(e)),
                    e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }

    private static Home lock(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Home(path, channel, lock);
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: the same answer to the user.
        }
        channel.close();
        throw new CannotStart(
                "Another Comparanda runs on the home folder %s. Stop it, or choose another folder with --home DIR."
                        .formatted(path));
    }

    private static Path createPrivate(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path, permissions("rwx------"));
        }
        return path;
    }

    /** What makes a new file readable and writable by its owner only, where the file system knows owners. */
    static FileAttribute<?>[] privateFile() {
        return permissions("rw-------");
    }

    private static FileAttribute<?>[] permissions(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        return e.getClass() == IOException.class ? e.getMessage() : e.getClass().getSimpleName();
    }
}
