package org.comparanda.release;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import java.util.Optional;
import org.hibernate.SessionFactory;

/** Data folders of which a release has everything, so that there is nothing to publish from them. */
@ApplicationScoped
public class FoldersRead {

    private final SessionFactory sessions;

    FoldersRead(EntityManagerFactory factory) {
        this.sessions = factory.unwrap(SessionFactory.class);
    }

    /**
     * Number of the release that is served now, if it has all that a folder holds.
     *
     * @param digest what tells the folder from any other
     */
    public Optional<String> release(String digest) {
        return sessions.fromStatelessSession(session -> session.createNativeQuery("""
                        select release from folder_read where digest = :digest
                        and release = (select number from release order by ordinal desc limit 1)
                        """, String.class)
                .setParameter("digest", digest)
                .uniqueResultOptional());
    }

    /** Notes that a release has all that a folder holds: nothing of it was refused. */
    public void note(String digest, String release) {
        QuarkusTransaction.requiringNew()
                .run(() -> sessions.inStatelessSession(session -> session.createNativeMutationQuery(
                                "insert into folder_read values (:digest, :release) on conflict do nothing")
                        .setParameter("digest", digest)
                        .setParameter("release", release)
                        .executeUpdate()));
    }
}
