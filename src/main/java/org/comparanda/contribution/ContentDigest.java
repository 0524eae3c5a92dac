package org.comparanda.contribution;

import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.PartsDigest;

/**
 * What a dataset version says, in 64 hexadecimal digits: equal where descriptor and tables are equal, however the
 * files were quoted, zipped or named. A published version never changes, and this tells whether it would.
 */
public final class ContentDigest {

    private ContentDigest() {}

    /** SHA-256 over the descriptor and the tables as {@link PackageWriter} writes them. */
    public static String of(Descriptor descriptor, Evidence evidence) {
        PartsDigest digest = new PartsDigest();
        // Records write their components in order; a new component must not change the digest of what is published.
        for (String value : DescriptorText.values(descriptor).values()) {
            digest.add(value);
        }
        for (PackageTable<?> table : PackageTables.ALL) {
            digest.add(PackageWriter.table(table, evidence));
        }
        return digest.hex();
    }
}
