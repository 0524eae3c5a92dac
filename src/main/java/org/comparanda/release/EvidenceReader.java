package org.comparanda.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.comparanda.evidence.Contributor;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.PublishedRow;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.Search;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.Stakeholder;
import org.comparanda.evidence.Translation;
import org.comparanda.evidence.Withdrawal;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.StatelessSession;

/** Reads dataset versions from the database: one query a table, and one for each list that is a table of its own. */
final class EvidenceReader {

    private final StatelessSession session;
    private final SharedValues shared = new SharedValues();

    EvidenceReader(StatelessSession session) {
        this.session = session;
    }

    Evidence read(DatasetVersion version) {
        List<Finding> findings = rows(version, Finding.class);
        lists(version, findings, "themes", Finding.class, String.class, (finding, themes) -> finding.themes = themes);
        lists(version, findings, "raisedBy", Finding.class, Stakeholder.class, (finding, by) -> finding.raisedBy = by);
        List<Programme> programmes = rows(version, Programme.class);
        lists(version, programmes, "sources", Programme.class, String.class, (one, sources) -> one.sources = sources);
        Evidence evidence = new Evidence(
                rows(version, Contributor.class),
                rows(version, Source.class),
                programmes,
                findings,
                rows(version, Relation.class),
                rows(version, Figure.class),
                rows(version, Search.class),
                rows(version, Translation.class),
                rows(version, Withdrawal.class));
        return shared.in(evidence);
    }

    private <T extends PublishedRow> List<T> rows(DatasetVersion version, Class<T> table) {
        return List.copyOf(session.createSelectionQuery(
                        "from " + table.getSimpleName()
                                + " where dataset = :dataset and version = :version order by position",
                        table)
                .setParameter("dataset", version.dataset)
                .setParameter("version", version.version)
                .getResultList());
    }

    /** Reads a list that is a table of its own, and gives each row what is its. */
    private <T extends PublishedRow, E> void lists(
            DatasetVersion version,
            List<T> rows,
            String list,
            Class<T> table,
            Class<E> element,
            BiConsumer<T, List<E>> setter) {
        List<List<E>> lists = Stream.generate(() -> (List<E>) new ArrayList<E>(3))
                .limit(rows.size())
                .toList();
        try (ScrollableResults<Object[]> elements = session.createSelectionQuery(
                        "select owner.position, element from " + table.getSimpleName() + " owner join owner." + list
                                + " element where owner.dataset = :dataset and owner.version = :version"
                                + " order by owner.position, index(element)",
                        Object[].class)
                .setParameter("dataset", version.dataset)
                .setParameter("version", version.version)
                .scroll(ScrollMode.FORWARD_ONLY)) {
            while (elements.next()) {
                Object[] positionAndElement = elements.get();
                lists.get((Integer) positionAndElement[0]).add(element.cast(positionAndElement[1]));
            }
        }
        for (int position = 0; position < rows.size(); position++) {
            setter.accept(rows.get(position), lists.get(position));
        }
    }
}
