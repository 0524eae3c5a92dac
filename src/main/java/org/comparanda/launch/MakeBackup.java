package org.comparanda.launch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.comparanda.release.Backup;
import org.comparanda.release.BackupManifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all that was ever published into one file; the service may go on meanwhile. */
@Command(
        name = "backup",
        description = "Write all that was ever published into one file; the service may go on meanwhile.",
        versionProvider = Standard.class,
        sortOptions = false)
final class MakeBackup implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "File to write, a zip; it must not be there yet.")
    private Path file;

    @Mixin
    private HomeFolder home;

    @Mixin
    private Standard standard;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw new CannotStart(file + " is there already. Name another file.");
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (Installed database = Installed.existing(home.path())) {
            BackupManifest manifest = write(database, unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%s has %d rows of %d tables; the current release is %s.%n",
                            file, manifest.rows(), manifest.tables().size(), manifest.release());
            return ExitCode.OK;
        } catch (FileAlreadyExistsException e) {
            throw new CannotStart(
                    unfinished + " is there: another backup is under way, or was broken off; then delete it.", e);
        } catch (IOException e) {
            throw new CannotStart("%s cannot be written (%s).".formatted(file, e.getMessage()), e);
        }
    }

    private static BackupManifest write(Installed database, Path unfinished) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW))) {
            return database.work(connection -> Backup.write(connection, out));
        } catch (CannotStart e) {
            Files.delete(unfinished);
            throw e;
        }
    }
}
