package org.comparanda.release;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** The releases that are kept. What it hands out is detached from the database and shared by nobody. */
@ApplicationScoped
public class Releases {

    /** Long enough for a million findings. */
    private static final int TIMEOUT_SECONDS = (int) Duration.ofMinutes(10).toSeconds();

    private final SessionFactory sessions;
    private final Standby standby;

    Releases(EntityManagerFactory factory, Standby standby) {
        this.sessions = factory.unwrap(SessionFactory.class);
        this.standby = standby;
    }

    /** Number of the release that is served now; nothing before the first publication. */
    public Optional<String> current() {
        return sessions.fromStatelessSession(Release::newestFirst).stream()
                .findFirst()
                .map(release -> release.number);
    }

    /** Everything that was ever published, by name. */
    public Published published() {
        return sessions.fromStatelessSession(
                session -> new Published(Release.newestFirst(session), DatasetVersion.newestFirst(session)));
    }

    /** One version of a dataset with all that it says; nothing if it was never published. */
    public Optional<Dataset> dataset(String name, String version) {
        return reading(session -> DatasetVersion.of(session, name, version)
                .map(found -> new Dataset(found, new EvidenceReader(session).read(found))));
    }

    /** A release with all that it serves; nothing if there is none with this number. */
    public Optional<ReleaseContent> load(String number) {
        return load(number, List.of());
    }

    /**
     * The same, without reading again what is in memory already.
     *
     * @param known datasets of other releases, which may or may not belong to this one too
     */
    public Optional<ReleaseContent> load(String number, List<Dataset> known) {
        Map<DatasetVersionKey, Dataset> inMemory = known.stream()
                .collect(Collectors.toMap(dataset -> dataset.version().key(), Function.identity(), (one, same) -> one));
        return reading(session -> Release.numbered(session, number).map(release -> load(session, release, inMemory)));
    }

    /** What the standby does not have yet is read where it was published. */
    private <T> Optional<T> reading(Function<StatelessSession, Optional<T>> read) {
        return standby.read(sessions, read).or(() -> readingPrimary(read));
    }

    /** In a transaction the driver fetches rows portion by portion; outside it keeps a whole table in memory first. */
    private <T> T readingPrimary(Function<StatelessSession, T> read) {
        return QuarkusTransaction.requiringNew()
                .timeout(TIMEOUT_SECONDS)
                .call(() -> sessions.fromStatelessSession(read));
    }

    private static ReleaseContent load(
            StatelessSession session, Release release, Map<DatasetVersionKey, Dataset> inMemory) {
        List<DatasetVersion> served = DatasetVersion.servedBy(session, release);
        List<DatasetVersion> missing = served.stream()
                .filter(version -> !inMemory.containsKey(version.key()))
                .toList();
        Map<DatasetVersionKey, Dataset> all = new HashMap<>(inMemory);
        new EvidenceReader(session)
                .read(missing)
                .forEach(dataset -> all.put(dataset.version().key(), dataset));
        List<Dataset> datasets =
                served.stream().map(version -> all.get(version.key())).toList();
        return new ReleaseContent(release, new Editions(session).read(release.edition), datasets);
    }
}
