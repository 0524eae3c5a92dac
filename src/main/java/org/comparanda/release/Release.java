package org.comparanda.release;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.Immutable;

/** A complete and numbered state of all that is served. It lists every dataset with its version and never changes. */
@Entity
@Immutable
public class Release {

    /** Year, month and count within the month, {@code 2026.11.1}. */
    @Id
    public String number;

    /** Place in the order of publication, from 1. */
    public int ordinal;

    public Instant publishedAt;

    /** Number of the edition of the codebook that explains its codes. */
    public int edition;

    /** SHA-256 of its content, in hexadecimal: equal where two releases say the same. */
    public String digest;

    /** The first is what is served. */
    static List<Release> newestFirst(StatelessSession session) {
        return Rows.of(session, Release.class, "order by ordinal desc").getResultList();
    }

    /** Number of the release that is served. */
    static Optional<String> newest(StatelessSession session) {
        return session.createNativeQuery("select number from release order by ordinal desc limit 1", String.class)
                .uniqueResultOptional();
    }

    static Optional<Release> numbered(StatelessSession session, String number) {
        return Optional.ofNullable(session.get(Release.class, number));
    }
}
