package org.comparanda.release;

import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.NativeQuery;

/**
 * Reads whole rows in SQL. In Hibernate's own language the few queries of a start would be parsed and translated anew by
 * each process, which takes longer than to read a small release.
 */
final class Rows {

    private Rows() {}

    /**
     * The rows of an entity's table.
     *
     * @param rest of the statement, from {@code where} or {@code order by}
     */
    static <T> NativeQuery<T> of(StatelessSession session, Class<T> entity, String rest) {
        return session.createNativeQuery("select * from " + table(session, entity) + " " + rest, entity);
    }

    /** Name of the table of an entity. */
    static String table(StatelessSession session, Class<?> entity) {
        return session.getFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(entity)
                .getMappedTableDetails()
                .getTableName();
    }
}
