package org.comparanda.launch;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that people will work in: it is written once, and never over another. */
final class NewFile {

    private NewFile() {}

    /** @throws CannotStart if there is such a file, or it cannot be written */
    static void write(Path file, byte[] content) {
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new CannotStart(
                    "%s is there already, and may have somebody's work in it. Name another file with --out FILE."
                            .formatted(file),
                    e);
        } catch (IOException e) {
            throw new CannotStart(
                    "%s cannot be written (%s). Name another file with --out FILE.".formatted(file, e.getMessage()), e);
        }
    }
}
