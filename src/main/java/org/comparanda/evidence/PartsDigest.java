package org.comparanda.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * SHA-256 over one part after the other. The length of each goes before it, so that no two lists of parts run together to
 * the same bytes. What is published is known by such digests: how they are worked out cannot change.
 */
public final class PartsDigest {

    private final MessageDigest digest = DigestUtils.getSha256Digest();

    public PartsDigest add(byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
        return this;
    }

    /** Adds a text in UTF-8. */
    public PartsDigest add(String part) {
        return add(part.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds what is in a file, of any size. */
    public PartsDigest add(Path file) throws IOException {
        add(String.valueOf(Files.size(file)));
        DigestUtils.updateDigest(digest, file);
        return this;
    }

    /** The digest of all that was added, in 64 hexadecimal digits; after this there is nothing in it. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
