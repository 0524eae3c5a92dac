package org.comparanda.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
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

/**
 * Reads dataset versions from the database, some of them together: one query a table, and one for each list that is a
 * table of its own.
 */
final class EvidenceReader {

    private final StatelessSession session;
    private final SharedValues shared;

    EvidenceReader(StatelessSession session) {
        this(session, new SharedValues());
    }

    /** @param shared what other readers have read, and will share with this one */
    EvidenceReader(StatelessSession session, SharedValues shared) {
        this.session = session;
        this.shared = shared;
    }

    Evidence read(DatasetVersion version) {
        return read(List.of(version)).get(0).evidence();
    }

    /** The datasets of these versions, in the same order. */
    List<Dataset> read(List<DatasetVersion> versions) {
        TableRows<Contributor> contributors = rows(versions, Contributor.class);
        TableRows<Source> sources = rows(versions, Source.class);
        TableRows<Programme> programmes = rows(versions, Programme.class);
        lists(versions, programmes, ProgrammeSource.SOURCES, row -> row.sources, (row, list) -> row.sources = list);
        TableRows<Finding> findings = rows(versions, Finding.class);
        lists(versions, findings, FindingTheme.THEMES, row -> row.themes, (row, list) -> row.themes = list);
        lists(versions, findings, FindingRaisedBy.RAISED_BY, row -> row.raisedBy, (row, list) -> row.raisedBy = list);
        TableRows<Relation> relations = rows(versions, Relation.class);
        TableRows<Figure> figures = rows(versions, Figure.class);
        TableRows<Search> searches = rows(versions, Search.class);
        TableRows<Translation> translations = rows(versions, Translation.class);
        TableRows<Withdrawal> withdrawals = rows(versions, Withdrawal.class);
        TableRows<RecordFlag> flags = rows(versions, RecordFlag.class);
        List<Dataset> datasets = new ArrayList<>();
        for (DatasetVersion version : versions) {
            DatasetVersionKey key = version.key();
            Evidence evidence = new Evidence(
                    contributors.of(key),
                    sources.of(key),
                    programmes.of(key),
                    findings.of(key),
                    relations.of(key),
                    figures.of(key),
                    searches.of(key),
                    translations.of(key),
                    withdrawals.of(key));
            flag(evidence, flags.of(key));
            datasets.add(new Dataset(version, shared.in(evidence)));
        }
        return datasets;
    }

    /** The rows of a table, by the dataset version that has them, in their order. */
    private record TableRows<T>(Map<DatasetVersionKey, List<T>> byVersion) {

        List<T> of(DatasetVersionKey key) {
            return byVersion.getOrDefault(key, List.of());
        }
    }

    private void flag(Evidence evidence, List<RecordFlag> flags) {
        Map<String, List<? extends PublishedRow>> tables = RecordFlag.tables(evidence);
        for (RecordFlag flag : flags) {
            PublishedRow row = tables.get(flag.kind).get(flag.owner);
            row.flags = shared.appended(row.flags, flag.code);
        }
    }

    private <T extends PublishedRow> TableRows<T> rows(List<DatasetVersion> versions, Class<T> table) {
        return new TableRows<>(query(versions, table, "*", "position", table).getResultList().stream()
                .collect(groupingBy(row -> new DatasetVersionKey(row.dataset, row.version), toUnmodifiableList())));
    }

    /** Reads lists that are a table of their own, and gives each row its list. */
    private <T extends PublishedRow, V> void lists(
            List<DatasetVersion> versions,
            TableRows<T> rows,
            ItemTable<V> table,
            Function<T, List<V>> getter,
            BiConsumer<T, List<V>> setter) {
        rows.byVersion().values().forEach(all -> all.forEach(row -> setter.accept(row, List.of())));
        // Not as entities, which would cost more than all the rest: there are several items to a row.
        String items = "dataset, version, owner, " + table.column();
        try (ScrollableResults<Object[]> read = query(versions, table.entity(), items, "owner, rank", Object[].class)
                .scroll(ScrollMode.FORWARD_ONLY)) {
            while (read.next()) {
                Object[] item = read.get();
                T row = rows.of(new DatasetVersionKey((String) item[0], (String) item[1]))
                        .get((Integer) item[2]);
                setter.accept(
                        row, shared.appended(getter.apply(row), table.item().apply((String) item[3])));
            }
        }
    }

    /** By the datasets too, for which there is an index. */
    private <R> SelectionQuery<R> query(
            List<DatasetVersion> versions, Class<?> entity, String selected, String order, Class<R> result) {
        return session.createNativeQuery(
                        "select " + selected + " from " + Rows.table(session, entity)
                                + " where dataset = any(cast(:datasets as text[]))"
                                + " and dataset || ' ' || version = any(cast(:versions as text[]))"
                                + " order by dataset, version, " + order,
                        result)
                .setParameter(
                        "datasets",
                        versions.stream().map(version -> version.dataset).toArray(String[]::new))
                .setParameter(
                        "versions",
                        versions.stream()
                                .map(version -> version.dataset + " " + version.version)
                                .toArray(String[]::new));
    }
}
