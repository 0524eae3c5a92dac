package org.comparanda.api;

import java.util.List;
import java.util.function.Supplier;
import org.comparanda.comparison.Basis;
import org.comparanda.comparison.Gap;
import org.comparanda.comparison.Gaps;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Order;
import org.comparanda.corpus.Table;
import org.comparanda.export.Column;

/** What is missing, by theme and country. */
final class GapRecords {

    private GapRecords() {}

    static Listed<Gap> read(Parameters parameters, Corpus corpus, String base) {
        Basis basis = ComparisonReader.basisOfAllKinds(
                parameters, corpus, "Gaps are found between the kinds of findings; leave 'kind' out");
        Supplier<Gaps> gaps = ComparisonReader.once(() -> Gaps.of(corpus, basis));
        return Listed.compared(
                new RecordType<>(
                        "gaps", names -> columns(corpus, gaps, base, names), orders(), RecordType.TABULAR, null),
                () -> Table.of(gaps.get().rows(), row -> row.theme() + ' ' + row.country()),
                Beside.of(language -> gaps.get().caveats()));
    }

    private static List<Column<Gap>> columns(Corpus corpus, Supplier<Gaps> gaps, String base, Names names) {
        return List.of(
                new Column<>("theme", Gap::theme),
                new Column<>("theme_name", "theme", row -> names.theme(row.theme())),
                new Column<>("country", Gap::country),
                new Column<>("country_name", "country", row -> names.place(row.country())),
                new Column<>("gaps", Gap::gaps),
                new Column<>("gap_names", "gaps", row -> row.gaps().stream()
                        .map(gap -> gap.label(names.language()))
                        .toList()),
                new Column<>("studies", Gap::studies),
                new Column<>("studies_total", Gap::studiesTotal),
                new Column<>("findings", Gap::findings),
                new Column<>("finding_ids", Gap::findingIds),
                new Column<>("findings_of_any_class", Gap::findingsOfAnyClass),
                new Column<>(
                        "cell",
                        row -> ComparisonReader.findings(
                                base, corpus, gaps.get().filterOf(row))));
    }

    private static List<Order<Gap>> orders() {
        return List.of(
                new Order<>("theme", Gap::theme),
                new Order<>("country", Gap::country),
                new Order<>("studies", Gap::studies),
                new Order<>("findings", Gap::findings));
    }
}
