package org.comparanda.api;

import java.util.function.Supplier;
import org.hibernate.HibernateException;

/** Questions about the past need the database; when it does not answer, that is what the client is told. */
final class Database {

    private Database() {}

    /** @throws ProblemException if the database does not answer */
    static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (HibernateException e) {
            throw new ProblemException(
                    ProblemType.UNAVAILABLE,
                    "The database that holds older releases does not answer; the current release is served without it");
        }
    }
}
