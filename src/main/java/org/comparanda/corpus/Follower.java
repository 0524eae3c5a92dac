package org.comparanda.corpus;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.comparanda.release.Dataset;
import org.comparanda.release.Publisher;
import org.comparanda.release.ReleaseContent;
import org.comparanda.release.Releases;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.HibernateException;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Serves what is published, by whichever instance. The database tells of a new release at once; it is asked now and
 * then as well, for there are poolers between that swallow what it tells. While it does not answer, what was loaded is
 * served on, and it is tried again; that it hangs is noticed when it is asked.
 */
@ApplicationScoped
public class Follower {

    private static final Logger LOG = Logger.getLogger(Follower.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int TURN_MILLIS = 100;
    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofSeconds(1);

    /** What is wrong with us is not mended by trying, and the log is to stay readable. */
    private static final Duration AFTER_A_FAULT = Duration.ofSeconds(10);

    private final Releases releases;
    private final CurrentCorpus current;
    private final PastCorpora past;
    private final AgroalDataSource database;
    private final Duration every;
    private final Duration wait;
    private final Thread following = new Thread(this::follow, "follow-releases");
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile boolean reached;

    Follower(
            Releases releases,
            CurrentCorpus current,
            PastCorpora past,
            AgroalDataSource database,
            @ConfigProperty(name = "comparanda.follow.every", defaultValue = "PT1S") Duration every,
            @ConfigProperty(name = Releases.WAIT, defaultValue = Releases.LONGEST_WAIT) Duration wait) {
        this.releases = releases;
        this.current = current;
        this.past = past;
        this.database = database;
        this.every = every;
        this.wait = wait;
    }

    /**
     * Serves a release, and from now on whatever is published after it.
     *
     * @param number of a release that was published
     */
    public ReleaseContent begin(String number) {
        long began = System.nanoTime();
        Corpus first = load(number);
        serve(first, began);
        reached = true;
        following.setDaemon(true);
        following.start();
        return first.content();
    }

    /** Whether the database answered when it was last asked. */
    public boolean isDatabaseReached() {
        return reached;
    }

    /** Lets go of the database before it is taken away. */
    void end(@Observes ShutdownEvent event) throws InterruptedException {
        end.countDown();
        following.join(PATIENCE.toMillis());
    }

    private boolean isEnded() {
        return end.getCount() == 0;
    }

    private void follow() {
        // What somebody may ask for later is made ready once there are answers to everything else.
        attempt(() -> current.get().ifPresent(Corpus::indexWords));
        attempt(past::readAhead);
        while (!isEnded()) {
            pause(attempt(this::listen));
        }
    }

    private void listen() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(wait.toMillis()));
            statement.execute("listen " + Publisher.CHANNEL);
            PGConnection news = connection.unwrap(PGConnection.class);
            do {
                catchUp();
                setReached(true, "");
                awaitNews(news);
            } while (!isEnded());
        }
    }

    private interface Step {
        void take() throws SQLException;
    }

    /** Nothing that goes wrong ends the following; says after what time to try again. */
    private Duration attempt(Step step) {
        try {
            step.take();
            return Duration.ZERO;
        } catch (SQLException | HibernateException e) {
            setReached(false, e.getMessage());
            return UNTIL_TRIED_AGAIN;
        } catch (RuntimeException | Error e) {
            LOG.error("Following what is published failed; what was loaded is served on", e);
            return AFTER_A_FAULT;
        }
    }

    private void catchUp() {
        Optional<String> newest = releases.current();
        Optional<String> served = current.get().map(corpus -> corpus.content().release().number);
        if (newest.isPresent() && !newest.equals(served)) {
            long began = System.nanoTime();
            Corpus next = load(newest.get());
            // Who looks for words in the meantime is answered from the release before.
            next.indexWords();
            current.get().ifPresent(past::keep);
            serve(next, began);
            LOG.infof("Release %s is served", newest.get());
        }
    }

    private Corpus load(String number) {
        List<Dataset> inMemory =
                current.get().map(corpus -> corpus.content().datasets()).orElse(List.of());
        return Corpus.of(releases.load(number, inMemory).orElseThrow());
    }

    private void serve(Corpus next, long began) {
        current.serve(next, releases.published(), Duration.ofNanos(System.nanoTime() - began));
    }

    private void setReached(boolean now, String why) {
        if (reached && !now && !isEnded()) {
            LOG.warnf("The database does not answer; what was loaded is served on: %s", why);
        } else if (!reached && now) {
            LOG.info("The database answers again");
        }
        reached = now;
    }

    /** Until something is told or it is time to ask; in short turns, so that nobody who ends the service waits long. */
    private void awaitNews(PGConnection news) throws SQLException {
        long asking = System.nanoTime() + every.toNanos();
        while (!isEnded() && System.nanoTime() < asking) {
            PGNotification[] told = news.getNotifications(TURN_MILLIS);
            if (told != null && told.length > 0) {
                return;
            }
        }
    }

    private void pause(Duration length) {
        try {
            end.await(length.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            end.countDown();
        }
    }
}
