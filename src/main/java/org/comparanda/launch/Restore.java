package org.comparanda.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.comparanda.release.BackupManifest;
import org.comparanda.release.Restoration;
import org.comparanda.release.UnusableBackupException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills an empty database from a backup, of this version or an earlier one. */
@Command(
        name = "restore",
        description = "Fill an empty database from a backup, of this version or an earlier one.",
        versionProvider = Standard.class,
        sortOptions = false)
final class Restore implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "What ./comparanda backup wrote.")
    private Path file;

    @Mixin
    private HomeFolder home;

    @Mixin
    private Standard standard;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CannotStart.withoutReadable(file);
        try (Restoration restoration = Restoration.of(file);
                Installed database = Installed.resting(home.path())) {
            BackupManifest manifest = restoration.manifest();
            if (manifest.schema() > database.newestSchema()) {
                throw new CannotStart(file + " was made by a newer Comparanda; restore it with one that is as new.");
            }
            Optional<String> refusal = database.work(connection -> refusal(restoration, connection, database));
            refusal.ifPresent(reason -> {
                throw new CannotStart(reason + ".");
            });
            database.migrate(Optional.empty());
            spec.commandLine()
                    .getOut()
                    .printf(
                            "%d rows of %d tables are restored as of %s; the current release is %s.%n",
                            manifest.rows(), manifest.tables().size(), manifest.madeAt(), manifest.release());
            return ExitCode.OK;
        } catch (UnusableBackupException e) {
            throw new CannotStart(e.getMessage() + ".", e);
        } catch (IOException e) {
            throw new CannotStart("%s cannot be read (%s).".formatted(file, e.getMessage()), e);
        }
    }

    private static Optional<String> refusal(Restoration restoration, Connection connection, Installed database)
            throws SQLException, IOException {
        try {
            restoration.into(connection, schema -> database.migrate(Optional.of(schema)));
            return Optional.empty();
        } catch (UnusableBackupException e) {
            return Optional.of(e.getMessage());
        }
    }
}
