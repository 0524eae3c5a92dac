package org.comparanda.release;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Inserts any number of rows in batches. */
final class BulkInsert {

    private static final int BATCH = 2_000;

    private final StatelessSession session;

    BulkInsert(StatelessSession session) {
        this.session = session;
    }

    /** Inserts the rows of a table; returns how many there were. */
    long rows(Stream<?> rows) {
        List<Object> batch = new ArrayList<>(BATCH);
        long inserted = 0;
        Iterator<?> all = rows.iterator();
        while (all.hasNext()) {
            batch.add(all.next());
            inserted++;
            if (batch.size() == BATCH || !all.hasNext()) {
                session.insertMultiple(batch);
                batch.clear();
            }
        }
        return inserted;
    }

    /**
     * The same for a table that rows of other tables point to. Each of these is looked up by its foreign key, in a way
     * that PostgreSQL chose when the table was small and keeps until it learns that the table has grown.
     */
    void target(String table, Stream<?> rows) {
        if (rows(rows) > BATCH) {
            session.createNativeMutationQuery("analyze " + table).executeUpdate();
        }
    }
}
