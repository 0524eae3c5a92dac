package org.comparanda.release;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import org.comparanda.contribution.ContentDigest;
import org.comparanda.contribution.DataPackage;
import org.comparanda.evidence.Codebook;

/** What a release would hold if some packages were published. It is stored nowhere. */
public final class Draft {

    private Draft() {}

    /**
     * Puts packages together, at most one a dataset.
     *
     * @param name what stands in the place of the number of a release
     */
    public static ReleaseContent of(String name, Codebook codebook, Collection<DataPackage> packages) {
        Release release = new Release();
        release.number = name;
        release.ordinal = 1;
        release.publishedAt = Instant.EPOCH;
        release.digest = name;
        return new ReleaseContent(
                release,
                codebook,
                packages.stream()
                        .map(Draft::dataset)
                        .sorted(Comparator.comparing(Dataset::name))
                        .toList());
    }

    private static Dataset dataset(DataPackage dataPackage) {
        String digest = ContentDigest.of(dataPackage.descriptor(), dataPackage.evidence());
        return new Dataset(DatasetVersion.of(dataPackage.descriptor(), digest, Instant.EPOCH), dataPackage.evidence());
    }
}
