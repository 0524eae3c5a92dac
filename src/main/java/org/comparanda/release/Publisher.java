package org.comparanda.release;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.evidence.Codebook;
import org.hibernate.SessionFactory;

/** Publishes what is new in codebook and packages as one release: all in one transaction, or nothing. */
@ApplicationScoped
public class Publisher {

    /** Name of the channel on which PostgreSQL tells of a new release, with its number. */
    public static final String CHANNEL = "comparanda_release";

    /** Long enough for a million rows and for waiting until another process has published as many. */
    private static final int TIMEOUT_SECONDS = (int) Duration.ofHours(1).toSeconds();

    private final SessionFactory sessions;
    private final Clock clock;

    Publisher(EntityManagerFactory factory, Clock clock) {
        this.sessions = factory.unwrap(SessionFactory.class);
        this.clock = clock;
    }

    /**
     * Publishes packages that were read without errors. Datasets without a package stay as they are. A package that
     * does not agree with what was published before is refused, the others are published; if the codebook is refused,
     * nothing is. If nothing is new, there is no new release. Processes that publish at the same time do so one after
     * the other.
     *
     * @param codebook the codebook with which the packages were read
     * @param packages at most one a dataset
     */
    public Publication publish(Codebook codebook, List<DataPackage> packages) {
        List<DataPackage> offered = new ArrayList<>(packages);
        List<Refusal> unstorable = new ArrayList<>();
        while (true) {
            try {
                Publication done = QuarkusTransaction.requiringNew()
                        .timeout(TIMEOUT_SECONDS)
                        .call(() -> sessions.fromStatelessSession(session -> {
                            Patience.of(Patience.ENDLESS, session);
                            return new Publishing(session, clock).publish(codebook, offered);
                        }));
                List<Refusal> refused = Stream.concat(done.refused().stream(), unstorable.stream())
                        .toList();
                return new Publication(done.release(), done.isNew(), done.published(), refused);
            } catch (UnstorableException e) {
                // The transaction is gone with all that the other packages had in it: once more, without this one.
                offered.remove(e.dataPackage());
                unstorable.add(e.refusal());
            }
        }
    }
}
