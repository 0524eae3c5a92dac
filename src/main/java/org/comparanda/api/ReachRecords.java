package org.comparanda.api;

import java.util.List;
import java.util.function.Supplier;
import org.comparanda.comparison.Basis;
import org.comparanda.comparison.SharedThemes;
import org.comparanda.comparison.ThemeReach;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Order;
import org.comparanda.corpus.Table;
import org.comparanda.export.Column;

/** Which themes countries share, and which are distinctive for one. */
final class ReachRecords {

    private ReachRecords() {}

    static Listed<ThemeReach> read(Parameters parameters, Corpus corpus, String base) {
        Basis basis = ComparisonReader.basis(parameters, corpus);
        Supplier<SharedThemes> themes = ComparisonReader.once(() -> SharedThemes.of(corpus, basis));
        return Listed.compared(
                new RecordType<>(
                        "shared-themes",
                        names -> columns(corpus, themes, base, names),
                        orders(),
                        RecordType.TABULAR,
                        null),
                () -> Table.of(themes.get().rows(), row -> row.theme() + ' ' + row.kind()),
                Beside.of(language -> themes.get().caveats()));
    }

    private static List<Column<ThemeReach>> columns(
            Corpus corpus, Supplier<SharedThemes> themes, String base, Names names) {
        return List.of(
                new Column<>("theme", ThemeReach::theme),
                new Column<>("theme_name", "theme", row -> names.theme(row.theme())),
                new Column<>("kind", ThemeReach::kind),
                new Column<>("verdict", ThemeReach::verdict),
                new Column<>("reach", ThemeReach::reach),
                new Column<>("raised_in", ThemeReach::raisedIn),
                new Column<>("silent_in", ThemeReach::silentIn),
                new Column<>("thin_in", ThemeReach::thinIn),
                new Column<>("thin_but_raised_in", ThemeReach::thinButRaisedIn),
                new Column<>("distinctive_for", ThemeReach::distinctiveFor),
                new Column<>("confirmed", ThemeReach::confirmed),
                new Column<>("finding_ids", ThemeReach::findingIds),
                new Column<>(
                        "cell",
                        row -> ComparisonReader.findings(
                                base, corpus, themes.get().filterOf(row))));
    }

    private static List<Order<ThemeReach>> orders() {
        return List.of(
                new Order<>("reach", ThemeReach::reach),
                new Order<>("verdict", ThemeReach::verdict),
                new Order<>("theme", ThemeReach::theme),
                new Order<>("kind", ThemeReach::kind));
    }
}
