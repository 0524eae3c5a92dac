package org.comparanda.launch;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names the folder with the embedded database. */
final class HomeFolder {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Folder for the database and files. Default: the user's folder for data")
    private Path home;

    Path path() {
        return Optional.ofNullable(home).orElseGet(Platform.current()::defaultHome);
    }
}
