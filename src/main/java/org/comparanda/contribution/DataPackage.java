package org.comparanda.contribution;

import java.util.List;
import org.comparanda.evidence.Contributor;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.Search;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.Translation;
import org.comparanda.evidence.Withdrawal;

/** A package in memory: its descriptor and tables, each row with the place where it was read. */
public record DataPackage(
        Descriptor descriptor,
        List<Row<Contributor>> contributors,
        List<Row<Source>> sources,
        List<Row<Programme>> programmes,
        List<Row<Finding>> findings,
        List<Row<Relation>> relations,
        List<Row<Figure>> figures,
        List<Row<Search>> searches,
        List<Row<Translation>> translations,
        List<Row<Withdrawal>> withdrawals) {

    /** The rows without their places; each knows dataset, version and position in its table. */
    public Evidence evidence() {
        return new Evidence(
                values(contributors),
                values(sources),
                values(programmes),
                values(findings),
                values(relations),
                values(figures),
                values(searches),
                values(translations),
                values(withdrawals));
    }

    private static <T> List<T> values(List<Row<T>> rows) {
        return rows.stream().map(Row::value).toList();
    }
}
