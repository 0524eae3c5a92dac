package org.comparanda.contribution;

import java.util.Set;

/** A package that cannot be opened, or that is refused for what it would do to the reader. */
public final class UnreadablePackageException extends Exception {

    private static final long serialVersionUID = 1;

    private static final Set<String> TOO_LARGE = Set.of("too-large", "too-many-files", "zip-bomb");

    final String code;

    /** @param message what is wrong, to stand behind the name of the package: "is a link" */
    UnreadablePackageException(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** Whether it is only larger than what is read here. */
    public boolean isTooLarge() {
        return TOO_LARGE.contains(code);
    }
}
