package org.comparanda.release;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comparanda.evidence.Codebook;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.exception.JDBCConnectionException;

/** The releases that are kept. What it hands out is detached from the database and shared by nobody. */
@ApplicationScoped
public class Releases {

    /** Setting: how long the database may say nothing to whoever reads, before it is taken for gone. */
    public static final String WAIT = "comparanda.database.wait";

    /** How long that is where nothing is set. */
    public static final String LONGEST_WAIT = "PT5S";

    /**
     * Datasets that are read with one query a table: some, as a query costs more than its rows where datasets are small,
     * and not all, as rows are many until what repeats in them is shared, and as portions are read side by side.
     */
    private static final int TOGETHER = 25;

    /** How many times longer a table may take than what is found by its key: a million rows are sorted before the first comes. */
    private static final int TABLES = 12;

    private final SessionFactory sessions;
    private final AgroalDataSource database;
    private final Standby standby;
    private final Duration wait;

    Releases(
            EntityManagerFactory factory,
            AgroalDataSource database,
            Standby standby,
            @ConfigProperty(name = WAIT, defaultValue = LONGEST_WAIT) Duration wait) {
        this.sessions = factory.unwrap(SessionFactory.class);
        this.database = database;
        this.standby = standby;
        this.wait = wait;
    }

    /** Number of the release that is served now; nothing before the first publication. */
    public Optional<String> current() {
        return asking(Release::newest);
    }

    /** Everything that was ever published, by name. */
    public Published published() {
        return asking(session -> new Published(Release.newestFirst(session), DatasetVersion.newestFirst(session)));
    }

    /** One version of a dataset with all that it says; nothing if it was never published. */
    public Optional<Dataset> dataset(String name, String version) {
        return reading(session -> DatasetVersion.of(session, name, version)
                .map(found ->
                        new Dataset(found, tables(session, new SharedValues()).read(found))));
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
                        .map(there -> tables(session, shared).read(versions)))
                .orElseThrow();
    }

    private EvidenceReader tables(StatelessSession session, SharedValues shared) {
        Patience.of(wait.multipliedBy(TABLES), session);
        return new EvidenceReader(session, shared);
    }

    /** What the standby does not have yet is read where it was published. */
    private <T> Optional<T> reading(Function<StatelessSession, Optional<T>> read) {
        Function<StatelessSession, Optional<T>> patiently = session -> {
            Patience.of(wait, session);
            return read.apply(session);
        };
        return standby.read(sessions, patiently).or(() -> readingPrimary(patiently));
    }

    /** What is short needs no portions. */
    private <T> T asking(Function<StatelessSession, T> question) {
        return sessions.fromStatelessSession(session -> {
            Patience.of(wait, session);
            return question.apply(session);
        });
    }

    private <T> T readingPrimary(Function<StatelessSession, T> read) {
        try {
            return ReadTransaction.in(database, sessions, read);
        } catch (SQLException e) {
            throw new JDBCConnectionException("The database cannot be read: " + e.getMessage(), e);
        }
    }
}
