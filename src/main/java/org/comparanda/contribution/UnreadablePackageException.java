package org.comparanda.contribution;

/** A package that cannot be opened, or that is refused for what it would do to the reader. */
final class UnreadablePackageException extends Exception {

    private static final long serialVersionUID = 1;

    final String code;

    UnreadablePackageException(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }
}
