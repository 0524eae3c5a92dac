package org.comparanda.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.comparanda.contribution.BrokenCodebookException;
import org.comparanda.contribution.CodebookReader;
import org.comparanda.evidence.Codebook;
import picocli.CommandLine.Option;

/** The option that names the folder with the codebook and the packages. */
final class DataFolder {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder with the codebook and the packages. Default: the folder data beside the program")
    private Path data;

    /**
     * The folder.
     *
     * @throws CannotStart if it is not there
     */
    Path path() {
        // The script says where the program is; without it the working directory is the place.
        Path folder = Optional.ofNullable(data)
                .orElseGet(() -> Path.of(System.getProperty("comparanda.folder", ""), "data"))
                .toAbsolutePath()
                .normalize();
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw new CannotStart(
                    "There is no readable data folder at %s. Name the folder that has the codebook and the packages with --data DIR."
                            .formatted(folder));
        }
        return folder;
    }

    /**
     * The codebook in it.
     *
     * @throws CannotStart with all that is wrong with it, if it cannot be used
     */
    Codebook codebook() {
        try {
            return CodebookReader.read(path());
        } catch (BrokenCodebookException e) {
            throw CannotStart.unreadable("The codebook in %s cannot be used:%n%s".formatted(path(), e.getMessage()), e);
        }
    }
}
