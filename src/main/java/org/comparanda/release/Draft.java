package org.comparanda.release;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import org.comparanda.contribution.DataPackage;
import org.comparanda.evidence.Codebook;

/** What a release would hold if some packages were published. It is stored nowhere. */
public final class Draft {

    private Draft() {}

    /**
     * Puts datasets together, at most one of a name.
     *
     * @param name what stands in the place of the number of a release
     */
    public static ReleaseContent of(String name, Codebook codebook, Collection<Dataset> datasets) {
        Release release = new Release();
        release.number = name;
        release.ordinal = 1;
        release.publishedAt = Instant.EPOCH;
        release.digest = name;
        return new ReleaseContent(
                release,
                codebook,
                datasets.stream().sorted(Comparator.comparing(Dataset::name)).toList());
    }

    /** A package as the dataset that it would be. */
    public static Dataset dataset(DataPackage dataPackage) {
        // The digest tells published versions apart; nobody asks a draft for it.
        return new Dataset(DatasetVersion.of(dataPackage.descriptor(), "draft", Instant.EPOCH), dataPackage.evidence());
    }
}
