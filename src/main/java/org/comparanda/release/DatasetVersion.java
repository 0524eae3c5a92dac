package org.comparanda.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** One version of a dataset as its contributors describe it. Once published it never changes. */
@Entity
@Immutable
@IdClass(DatasetVersionKey.class)
public class DatasetVersion extends PanacheEntityBase {

    /** Name of the dataset, {@code gb-eng}. */
    @Id
    public String dataset;

    /** Semantic version, {@code 0.1.0}. */
    @Id
    public String version;

    public String title;

    public String description;

    /** What this version changes. */
    public String changes;

    /** Identifier of the licence, {@code CC-BY-4.0}. */
    public String licence;

    /** Version of the codebook that it was coded with. */
    @Column(name = "codebook")
    public String codebookVersion;

    /** When the package was made; may be absent. */
    public Instant created;

    /** SHA-256 of descriptor and tables, in hexadecimal. */
    public String digest;

    public Instant publishedAt;

    DatasetVersionKey key() {
        return new DatasetVersionKey(dataset, version);
    }

    public static Optional<DatasetVersion> of(String dataset, String version) {
        return findByIdOptional(new DatasetVersionKey(dataset, version));
    }

    /** The versions that a release serves, in the order of the datasets' names. */
    public static List<DatasetVersion> servedBy(String release) {
        return list("""
                select v from DatasetVersion v
                join ReleaseDataset served on served.dataset = v.dataset and served.version = v.version
                where served.release = ?1
                order by v.dataset
                """, release);
    }

    /** All versions of a dataset, the newest first. */
    public static List<DatasetVersion> versionsOf(String dataset) {
        return list("dataset = ?1 order by publishedAt desc", dataset);
    }
}
