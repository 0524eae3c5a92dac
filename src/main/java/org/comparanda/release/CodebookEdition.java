package org.comparanda.release;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.annotations.Immutable;

/** One state of the codebook together with the list of jurisdictions. Never changes. */
@Entity
@Immutable
public class CodebookEdition {

    /** From 1, in the order in which they were added. */
    @Id
    public int edition;

    /** Version of the codebook; editions that differ in their jurisdictions only share it. */
    public String version;

    /** SHA-256 of codebook and jurisdictions, in hexadecimal. */
    public String digest;

    public Instant addedOn;

    static Optional<CodebookEdition> withDigest(StatelessSession session, String digest) {
        return Rows.of(session, CodebookEdition.class, "where digest = :digest")
                .setParameter("digest", digest)
                .uniqueResultOptional();
    }

    /** The newest edition of a version of the codebook. */
    static Optional<CodebookEdition> ofVersion(StatelessSession session, String version) {
        return session.createSelectionQuery(
                        "from CodebookEdition where version = :version order by edition desc limit 1",
                        CodebookEdition.class)
                .setParameter("version", version)
                .uniqueResultOptional();
    }
}
