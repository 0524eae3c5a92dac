package org.comparanda.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.comparanda.comparison.Basis;
import org.comparanda.comparison.Cell;
import org.comparanda.comparison.ProfileLine;
import org.comparanda.comparison.Profiles;
import org.comparanda.comparison.ReadingMix;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Order;
import org.comparanda.corpus.Table;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Programme;
import org.comparanda.export.Column;

/** Two to six countries side by side: programmes, figures, evidence and themes, one line each. */
final class ProfileRecords {

    private ProfileRecords() {}

    static Listed<ProfileLine> read(Parameters parameters, Corpus corpus, String base) {
        Basis basis = ComparisonReader.basis(parameters, corpus);
        Supplier<Profiles> profiles = ComparisonReader.once(() -> Profiles.of(corpus, basis));
        return Listed.compared(
                new RecordType<>(
                        "profiles",
                        names -> columns(corpus, profiles, base, names),
                        orders(),
                        RecordType.TABULAR,
                        null),
                () -> Table.of(
                        profiles.get().rows(),
                        line -> line.country() + ' ' + line.section() + ' ' + line.kind() + ' ' + line.line()),
                Beside.of(language -> profiles.get().caveats(language)));
    }

    private static List<Column<ProfileLine>> columns(
            Corpus corpus, Supplier<Profiles> profiles, String base, Names names) {
        List<Column<ProfileLine>> columns = new ArrayList<>(List.of(
                new Column<>("country", ProfileLine::country),
                new Column<>("country_name", "country", line -> names.place(line.country())),
                new Column<>("section", ProfileLine::section),
                new Column<>("line", ProfileLine::line),
                new Column<>("kind", ProfileLine::kind),
                theme("theme", Cell::row),
                theme("theme_name", "theme", cell -> names.theme(cell.row())),
                theme("studies", Cell::studies),
                new Column<>("studies_total", ProfileLine::studiesTotal),
                theme("share", Cell::share),
                theme("findings", Cell::findings),
                theme("finding_ids", Cell::findingIds),
                reading("read_full_text", ReadingMix::fullText),
                reading("read_partial", ReadingMix::partial),
                reading("read_abstract", ReadingMix::abstractOnly),
                reading("read_secondary", ReadingMix::secondary),
                theme("state", Cell::state),
                theme(
                        "cell",
                        cell -> ComparisonReader.findings(
                                base, corpus, profiles.get().matrix().filterOf(cell)))));
        columns.addAll(programme(names));
        columns.addAll(figure());
        return columns;
    }

    private static List<Column<ProfileLine>> programme(Names names) {
        return List.of(
                new Column<>(
                        "programme",
                        line -> line.figure() == null
                                ? of(line.programme(), Programme::id)
                                : line.figure().programmeId()),
                new Column<>(
                        "programme_name",
                        "programme",
                        line -> line.figure() == null
                                ? of(line.programme(), names::programme)
                                : names.programme(line.figure().programmeId())),
                new Column<>("start", line -> of(line.programme(), programme -> programme.start)),
                new Column<>("end", line -> of(line.programme(), programme -> programme.end)),
                new Column<>("status", line -> of(line.programme(), programme -> programme.status)),
                new Column<>(
                        "summary",
                        line -> of(line.programme(), programme -> names.translated(programme.id(), "summary")
                                .map(translation -> translation.text)
                                .orElse(programme.summary))));
    }

    private static List<Column<ProfileLine>> figure() {
        return List.of(
                figure("figure", figure -> figure.id),
                figure("measure", figure -> figure.measure),
                figure("qualifier", figure -> figure.qualifier),
                figure("value", figure -> figure.value),
                figure("value_max", figure -> figure.valueMax),
                figure("unit", figure -> figure.unit),
                figure("population", figure -> figure.population),
                figure("as_of", figure -> figure.asOf),
                figure("source", Figure::sourceId));
    }

    private static List<Order<ProfileLine>> orders() {
        return List.of(
                new Order<>("country", ProfileLine::country),
                new Order<>("section", ProfileLine::section),
                new Order<>("kind", ProfileLine::kind),
                new Order<>("studies", line -> of(line.theme(), Cell::studies)),
                new Order<>("share", line -> of(line.theme(), Cell::share)));
    }

    private static Column<ProfileLine> theme(String key, Function<Cell, Object> value) {
        return theme(key, null, value);
    }

    private static Column<ProfileLine> theme(String key, String labelOf, Function<Cell, Object> value) {
        return new Column<>(key, labelOf, line -> of(line.theme(), value));
    }

    /** Of the country in its line of evidence, of the theme in a theme's line. */
    private static Column<ProfileLine> reading(String key, Function<ReadingMix, Object> value) {
        return new Column<>(
                key,
                line -> of(line.theme() == null ? line.reading() : line.theme().reading(), value));
    }

    private static Column<ProfileLine> figure(String key, Function<Figure, Object> value) {
        return new Column<>(key, line -> of(line.figure(), value));
    }

    private static <T, R> R of(T value, Function<T, R> field) {
        return value == null ? null : field.apply(value);
    }
}
