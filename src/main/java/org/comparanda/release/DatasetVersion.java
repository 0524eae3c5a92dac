package org.comparanda.release;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comparanda.contribution.Descriptor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a dataset as its contributors describe it. Once published it never changes. */
@Entity
@Immutable
@IdClass(DatasetVersionKey.class)
public class DatasetVersion extends PanacheEntityBase {

    static final String SERVED_BY = """
            select v from DatasetVersion v
            join ReleaseDataset served on served.dataset = v.dataset and served.version = v.version
            where served.release = ?1
            order by v.dataset
            """;

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

    /** Whom to name, in the order of the package. */
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Descriptor.Credit> contributors;

    /** SHA-256 of descriptor and tables, in hexadecimal. */
    public String digest;

    public Instant publishedAt;

    static DatasetVersion of(Descriptor descriptor, String digest, Instant now) {
        DatasetVersion version = new DatasetVersion();
        version.dataset = descriptor.name();
        version.version = descriptor.version();
        version.title = descriptor.title();
        version.description = descriptor.description();
        version.changes = descriptor.changes();
        version.licence = descriptor.licence();
        version.codebookVersion = descriptor.codebook();
        version.created = descriptor.created();
        version.contributors = descriptor.contributors();
        version.digest = digest;
        version.publishedAt = now;
        return version;
    }

    /** What its {@code datapackage.json} says. */
    public Descriptor descriptor() {
        return new Descriptor(
                dataset, title, version, licence, codebookVersion, description, changes, created, contributors);
    }

    DatasetVersionKey key() {
        return new DatasetVersionKey(dataset, version);
    }

    public static Optional<DatasetVersion> of(String dataset, String version) {
        return findByIdOptional(new DatasetVersionKey(dataset, version));
    }

    /** The versions that a release serves, in the order of the datasets' names. */
    public static List<DatasetVersion> servedBy(String release) {
        return list(SERVED_BY, release);
    }

    /** All versions of a dataset, the newest first. */
    public static List<DatasetVersion> versionsOf(String dataset) {
        return list("dataset = ?1 order by publishedAt desc", dataset);
    }
}
