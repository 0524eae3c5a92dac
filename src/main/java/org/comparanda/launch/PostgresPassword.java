package org.comparanda.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The random password of the embedded database, in a file that only its owner can read. */
record PostgresPassword(Path file, String value) {

    /** The password kept in a folder; made on first use. */
    static PostgresPassword in(Path folder) throws IOException {
        Path file = folder.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Path unfinished = Files.createTempFile(folder, "password", "", Home.privateFile());
            Files.writeString(unfinished, HexFormat.of().formatHex(random), StandardCharsets.US_ASCII);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresPassword(
                file, Files.readString(file, StandardCharsets.US_ASCII).strip());
    }

    @Override
    public String toString() {
        return "the password in " + file;
    }
}
