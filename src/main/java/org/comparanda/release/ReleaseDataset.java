package org.comparanda.release;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

/** That a release serves a dataset in a certain version: one version of each dataset at most. */
@Entity
@Immutable
@IdClass(ReleaseDataset.Key.class)
class ReleaseDataset {

    @Id
    String release;

    @Id
    String dataset;

    String version;

    static ReleaseDataset of(Release release, DatasetVersion version) {
        ReleaseDataset served = new ReleaseDataset();
        served.release = release.number;
        served.dataset = version.dataset;
        served.version = version.version;
        return served;
    }

    record Key(String release, String dataset) {}
}
