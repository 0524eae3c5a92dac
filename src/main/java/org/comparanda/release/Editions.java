package org.comparanda.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.CodebookEntry;
import org.comparanda.evidence.Crosswalk;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.Scheme;
import org.comparanda.evidence.Term;
import org.comparanda.evidence.Theme;
import org.hibernate.StatelessSession;

/** The editions of the codebook in the database. */
final class Editions {

    private final StatelessSession session;

    Editions(StatelessSession session) {
        this.session = session;
    }

    Codebook read(int edition) {
        return new Codebook(
                session.get(CodebookEdition.class, edition).version,
                rows(Theme.class, edition),
                rows(Term.class, edition),
                rows(Scheme.class, edition),
                rows(Crosswalk.class, edition),
                rows(Jurisdiction.class, edition));
    }

    CodebookEdition add(Codebook codebook, String digest, Instant now) {
        CodebookEdition edition = new CodebookEdition();
        edition.edition = 1
                + session.createSelectionQuery("select coalesce(max(edition), 0) from CodebookEdition", Integer.class)
                        .getSingleResult();
        edition.version = codebook.version();
        edition.digest = digest;
        edition.addedOn = now;
        session.insert(edition);
        register("theme_key", codebook.themes().stream().map(theme -> theme.key).toList());
        register(
                "place",
                codebook.places().all().stream().map(place -> place.code).toList());
        insert(codebook.themes(), edition);
        insert(codebook.terms(), edition);
        insert(codebook.schemes(), edition);
        insert(codebook.crosswalk(), edition);
        insert(codebook.places().all(), edition);
        return edition;
    }

    private void register(String registry, List<String> codes) {
        session.createNativeMutationQuery(
                        "insert into " + registry + " select unnest(cast(:codes as text[])) on conflict do nothing")
                .setParameter("codes", codes.toArray(String[]::new))
                .executeUpdate();
    }

    private void insert(List<? extends CodebookEntry> rows, CodebookEdition edition) {
        rows.forEach(row -> row.edition = edition.edition);
        session.insertMultiple(new ArrayList<>(rows));
    }

    private <T extends CodebookEntry> List<T> rows(Class<T> table, int edition) {
        return Rows.of(session, table, "where edition = :edition order by position")
                .setParameter("edition", edition)
                .getResultList();
    }
}
