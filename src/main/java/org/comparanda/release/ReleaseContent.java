package org.comparanda.release;

import java.util.List;
import java.util.Optional;
import org.comparanda.evidence.Codebook;

/**
 * All that a release serves.
 *
 * @param release its number and when it was published
 * @param codebook the edition of the codebook by which its codes are explained
 * @param datasets every dataset, in the order of their names
 */
public record ReleaseContent(Release release, Codebook codebook, List<Dataset> datasets) {

    public ReleaseContent {
        datasets = List.copyOf(datasets);
    }

    /** The dataset of this name. */
    public Optional<Dataset> dataset(String name) {
        return datasets.stream().filter(dataset -> dataset.name().equals(name)).findFirst();
    }
}
