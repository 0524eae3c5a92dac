package org.comparanda.release;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comparanda.evidence.Codebook;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** The releases that are kept. What it hands out is detached from the database and shared by nobody. */
@ApplicationScoped
public class Releases {

    /** Long enough for a million findings. */
    private static final int TIMEOUT_SECONDS = (int) Duration.ofMinutes(10).toSeconds();

    /**
     * Datasets that are read with one query a table: some, as a query costs more than its rows where datasets are small,
     * and not all, as rows are many until what repeats in them is shared, and as portions are read side by side.
     */
    private static final int TOGETHER = 25;

    private final SessionFactory sessions;
    private final Standby standby;

    Releases(EntityManagerFactory factory, Standby standby) {
        this.sessions = factory.unwrap(SessionFactory.class);
        this.standby = standby;
    }

    /** Number of the release that is served now; nothing before the first publication. */
    public Optional<String> current() {
        return sessions.fromStatelessSession(Release::newest);
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
        return reading(session -> Release.numbered(session, number).map(release -> frame(session, release)))
                .map(frame -> new ReleaseContent(frame.release, frame.codebook, datasets(frame, known)));
    }

    /** A release without what its datasets say. */
    private record Frame(Release release, Codebook codebook, List<DatasetVersion> served) {}

    private static Frame frame(StatelessSession session, Release release) {
        return new Frame(
                release, new Editions(session).read(release.edition), DatasetVersion.servedBy(session, release));
    }

    private List<Dataset> datasets(Frame frame, List<Dataset> known) {
        Map<DatasetVersionKey, Dataset> all = new ConcurrentHashMap<>();
        known.forEach(dataset -> all.put(dataset.version().key(), dataset));
        List<DatasetVersion> missing = frame.served.stream()
                .filter(version -> !all.containsKey(version.key()))
                .toList();
        SharedValues shared = new SharedValues();
        portions(missing)
                .parallel()
                .map(portion -> read(frame.release, portion, shared))
                .forEach(read ->
                        read.forEach(dataset -> all.put(dataset.version().key(), dataset)));
        return frame.served.stream().map(version -> all.get(version.key())).toList();
    }

    private static Stream<List<DatasetVersion>> portions(List<DatasetVersion> versions) {
        return IntStream.range(0, (versions.size() + TOGETHER - 1) / TOGETHER)
                .mapToObj(portion ->
                        versions.subList(portion * TOGETHER, Math.min((portion + 1) * TOGETHER, versions.size())));
    }

    /** From a database that has the release, and with it all of its datasets. */
    private List<Dataset> read(Release release, List<DatasetVersion> versions, SharedValues shared) {
        return reading(session -> Release.numbered(session, release.number)
                        .map(there -> new EvidenceReader(session, shared).read(versions)))
                .orElseThrow();
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
}
