package org.comparanda.api;

import java.util.List;
import java.util.function.Supplier;
import org.comparanda.comparison.Basis;
import org.comparanda.comparison.Change;
import org.comparanda.comparison.Waves;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Order;
import org.comparanda.corpus.Table;
import org.comparanda.export.Column;

/** What changed between the rounds of a study. */
final class WaveRecords {

    private WaveRecords() {}

    static Listed<Change> read(Parameters parameters, Corpus corpus, String base) {
        Basis basis = ComparisonReader.basis(parameters, corpus);
        Supplier<Waves> waves = ComparisonReader.once(() -> Waves.of(corpus, basis));
        return Listed.compared(
                new RecordType<>("waves", WaveRecords::columns, orders(), RecordType.TABULAR, null),
                () -> Table.of(
                        waves.get().rows(),
                        row -> row.study() + ' ' + row.round() + ' ' + row.theme() + ' ' + row.kind()),
                Beside.of(language -> waves.get().caveats()));
    }

    private static List<Column<Change>> columns(Names names) {
        return List.of(
                new Column<>("study", Change::study),
                new Column<>("round", Change::round),
                new Column<>("earlier_rounds", Change::earlierRounds),
                new Column<>("theme", Change::theme),
                new Column<>("theme_name", "theme", row -> names.theme(row.theme())),
                new Column<>("kind", Change::kind),
                new Column<>("change", Change::change),
                new Column<>("earlier_finding_ids", Change::earlierFindings),
                new Column<>("later_finding_ids", Change::laterFindings),
                new Column<>("link_finding_ids", Change::links));
    }

    private static List<Order<Change>> orders() {
        return List.of(
                new Order<>("study", Change::study),
                new Order<>("round", Change::round),
                new Order<>("theme", Change::theme),
                new Order<>("kind", Change::kind),
                new Order<>("change", Change::change));
    }
}
