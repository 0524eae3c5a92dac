package org.comparanda.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ExitCode;

/** A reason not to go on that the user can do something about; its message is one line, what and what to do. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    CannotStart(String message) {
        this(message, null);
    }

    CannotStart(String message, Throwable cause) {
        this(message, cause, ExitCode.SOFTWARE);
    }

    private CannotStart(String message, Throwable cause, int status) {
        super(message, cause);
        this.status = status;
    }

    /** What was to be looked at is not there or cannot be read: commands that look at things end with 2. */
    static CannotStart unreadable(String message, Throwable cause) {
        return new CannotStart(message, cause, ExitCode.USAGE);
    }

    /** Nothing can be done without this file. */
    static void withoutReadable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw unreadable("There is no readable file at " + file + ".", null);
        }
    }

    /** What the process ends with. */
    int status() {
        return status;
    }
}
