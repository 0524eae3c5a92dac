package org.comparanda.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.comparanda.corpus.Follower;
import org.hibernate.HibernateException;

/**
 * Questions about a past that is not held in memory need the database. When it does not answer, that is what the client
 * is told, at once if it is known. Such questions take turns, as whoever asks a database that hangs waits until that is
 * known, and there have to be threads left for all the others.
 */
@ApplicationScoped
class Database {

    private final Follower follower;
    private final Turns turns;

    Database(Follower follower, Turns turns) {
        this.follower = follower;
        this.turns = turns;
    }

    /** @throws ProblemException if the database does not answer, or too many ask */
    <T> T ask(Supplier<T> question) {
        return turns.during(Work.PAST_RELEASE, () -> {
            if (!follower.isDatabaseReached()) {
                throw unavailable();
            }
            try {
                return question.get();
            } catch (HibernateException e) {
                throw unavailable();
            }
        });
    }

    private static ProblemException unavailable() {
        return new ProblemException(
                ProblemType.UNAVAILABLE,
                "The database that holds older releases does not answer; the current release is served without it");
    }
}
