package org.comparanda.release;

import java.util.List;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.CodebookEntry;
import org.comparanda.evidence.Crosswalk;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.Scheme;
import org.comparanda.evidence.Term;
import org.comparanda.evidence.Theme;
import org.hibernate.StatelessSession;

/** An edition of the codebook, read from the database. */
final class StoredCodebook {

    private StoredCodebook() {}

    static Codebook read(StatelessSession session, int edition) {
        return new Codebook(
                session.get(CodebookEdition.class, edition).version,
                rows(session, Theme.class, edition),
                rows(session, Term.class, edition),
                rows(session, Scheme.class, edition),
                rows(session, Crosswalk.class, edition),
                rows(session, Jurisdiction.class, edition));
    }

    private static <T extends CodebookEntry> List<T> rows(StatelessSession session, Class<T> table, int edition) {
        return session.createSelectionQuery(
                        "from " + table.getSimpleName() + " where edition = :edition order by position", table)
                .setParameter("edition", edition)
                .getResultList();
    }
}
