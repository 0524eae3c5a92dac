package org.comparanda.release;

import org.comparanda.evidence.Evidence;

/** One version of a dataset with all that it says. */
public record Dataset(DatasetVersion version, Evidence evidence) {

    /** Name of the dataset, {@code gb-eng}. */
    public String name() {
        return version.dataset;
    }
}
