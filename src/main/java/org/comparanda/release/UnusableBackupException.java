package org.comparanda.release;

/** A backup that cannot be restored, or not into this database; the message says why, and what to do. */
public final class UnusableBackupException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableBackupException(String message) {
        super(message);
    }

    UnusableBackupException(String message, Throwable cause) {
        super(message, cause);
    }
}
