package org.comparanda.release;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/** Reads in a transaction, where the driver fetches rows portion by portion; outside it keeps a whole table in memory first. */
final class ReadTransaction {

    private ReadTransaction() {}

    /** What is found in a database; nothing is changed in it. */
    static <T> T in(AgroalDataSource database, SessionFactory sessions, Function<StatelessSession, T> read)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (StatelessSession session = sessions.openStatelessSession(connection)) {
                T found = read.apply(session);
                connection.rollback();
                return found;
            }
        }
    }
}
