package org.comparanda.contribution;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.comparanda.evidence.Evidence;

/**
 * What a dataset version says, in 64 hexadecimal digits: equal where descriptor and tables are equal, however the
 * files were quoted, zipped or named. A published version never changes, and this tells whether it would.
 */
public final class ContentDigest {

    private ContentDigest() {}

    /** SHA-256 over the descriptor and the tables as {@link PackageWriter} writes them. */
    public static String of(Descriptor descriptor, Evidence evidence) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        // Records write their components in order; a new component must not change the digest of what is published.
        for (String value : DescriptorText.values(descriptor).values()) {
            add(digest, value.getBytes(StandardCharsets.UTF_8));
        }
        for (PackageTable<?> table : PackageTables.ALL) {
            add(digest, PackageWriter.table(table, evidence));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The length goes first, so that no two contents run together to the same bytes. */
    private static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
    }
}
