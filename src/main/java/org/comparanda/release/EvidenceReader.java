package org.comparanda.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.comparanda.evidence.Contributor;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.PublishedRow;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.Search;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.Translation;
import org.comparanda.evidence.Withdrawal;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Reads dataset versions from the database: one query a table, and one for each list that is a table of its own. */
final class EvidenceReader {

    private final StatelessSession session;
    private final SharedValues shared = new SharedValues();

    EvidenceReader(StatelessSession session) {
        this.session = session;
    }

    Evidence read(DatasetVersion version) {
        List<Finding> findings = rows(version, Finding.class);
        lists(version, findings, FindingTheme.class, (finding, themes) -> finding.themes = themes);
        lists(version, findings, FindingRaisedBy.class, (finding, raisedBy) -> finding.raisedBy = raisedBy);
        List<Programme> programmes = rows(version, Programme.class);
        lists(version, programmes, ProgrammeSource.class, (programme, sources) -> programme.sources = sources);
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
        flags(version, evidence);
        return shared.in(evidence);
    }

    private void flags(DatasetVersion version, Evidence evidence) {
        Map<String, List<? extends PublishedRow>> tables = RecordFlag.tables(evidence);
        for (RecordFlag flag : rows(version, RecordFlag.class)) {
            PublishedRow row = tables.get(flag.kind).get(flag.owner);
            row.flags = shared.appended(row.flags, flag.code);
        }
    }

    private <T extends PublishedRow> List<T> rows(DatasetVersion version, Class<T> table) {
        return List.copyOf(query(version, table, "position").getResultList());
    }

    /** Reads lists that are a table of their own, and gives each row its list. */
    private <T extends PublishedRow, V, I extends ListItem<V>> void lists(
            DatasetVersion version, List<T> rows, Class<I> table, BiConsumer<T, List<V>> setter) {
        List<List<V>> lists = new ArrayList<>(Collections.nCopies(rows.size(), List.of()));
        try (ScrollableResults<I> items = query(version, table, "owner, rank").scroll(ScrollMode.FORWARD_ONLY)) {
            while (items.next()) {
                I item = items.get();
                List<V> before = lists.get(item.owner);
                lists.set(item.owner, shared.appended(before, item.value()));
            }
        }
        for (int position = 0; position < rows.size(); position++) {
            setter.accept(rows.get(position), lists.get(position));
        }
    }

    private <T> SelectionQuery<T> query(DatasetVersion version, Class<T> table, String order) {
        return session.createSelectionQuery(
                        "from " + table.getSimpleName() + " where dataset = :dataset and version = :version order by "
                                + order,
                        table)
                .setParameter("dataset", version.dataset)
                .setParameter("version", version.version);
    }
}
