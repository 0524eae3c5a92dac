package org.comparanda.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comparanda.contribution.Descriptor;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a dataset as its contributors describe it. Once published it never changes. */
@Entity
@Immutable
@IdClass(DatasetVersionKey.class)
public class DatasetVersion {

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

    static Optional<DatasetVersion> of(StatelessSession session, String dataset, String version) {
        return Optional.ofNullable(session.get(DatasetVersion.class, new DatasetVersionKey(dataset, version)));
    }

    /** The versions that a release serves, in the order of the datasets' names. */
    static List<DatasetVersion> servedBy(StatelessSession session, Release release) {
        return session.createNativeQuery("""
                        select v.* from dataset_version v join release_dataset served using (dataset, version)
                        where served.release = :release
                        order by dataset collate "C"
                        """, DatasetVersion.class)
                .setParameter("release", release.number)
                .getResultList();
    }

    /** All versions of all datasets that were ever published, the newest first. */
    static List<DatasetVersion> newestFirst(StatelessSession session) {
        return Rows.of(session, DatasetVersion.class, "order by published_at desc, dataset")
                .getResultList();
    }

    /** All versions of a dataset that were ever published, the newest first. */
    static List<DatasetVersion> versionsOf(StatelessSession session, String dataset) {
        return Rows.of(session, DatasetVersion.class, "where dataset = :dataset order by published_at desc")
                .setParameter("dataset", dataset)
                .getResultList();
    }
}
