package org.comparanda.api;

import java.util.List;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Order;
import org.comparanda.evidence.Programme;
import org.comparanda.export.Column;

/** How programmes are shown. */
final class ProgrammeRecords {

    private ProgrammeRecords() {}

    static RecordType<Programme> of(Corpus corpus) {
        return new RecordType<>(
                "programmes",
                names -> columns(corpus, names),
                orders(corpus),
                RecordType.TABULAR,
                (names, programme) -> new RecordType.Passage(programme.summary, "en"));
    }

    private static List<Column<Programme>> columns(Corpus corpus, Names names) {
        return List.of(
                new Column<>("id", Programme::id),
                new Column<>("dataset", programme -> programme.dataset),
                new Column<>("country", programme -> names.countryOf(programme.jurisdiction)),
                new Column<>(
                        "country_name", "country", programme -> names.place(names.countryOf(programme.jurisdiction))),
                new Column<>("jurisdiction", programme -> programme.jurisdiction),
                new Column<>("jurisdiction_name", "jurisdiction", programme -> names.place(programme.jurisdiction)),
                new Column<>("name", names::programme),
                new Column<>("start", programme -> programme.start),
                new Column<>("end", programme -> programme.end),
                new Column<>("status", programme -> programme.status),
                new Column<>("summary", programme -> names.translated(programme.id(), "summary")
                        .map(translation -> translation.text)
                        .orElse(programme.summary)),
                new Column<>("sources", Programme::sourceIds),
                new Column<>("findings", programme -> findingsOf(corpus, programme)),
                new Column<>("flags", programme -> programme.flags));
    }

    private static List<Order<Programme>> orders(Corpus corpus) {
        return List.of(
                new Order<>("id", Programme::id),
                new Order<>("dataset", programme -> programme.dataset),
                new Order<>("jurisdiction", programme -> programme.jurisdiction),
                new Order<>("name", programme -> programme.name),
                new Order<>("start", programme -> programme.start == null ? null : programme.start.first()),
                new Order<>("end", programme -> programme.end == null ? null : programme.end.first()),
                new Order<>("status", programme -> programme.status),
                new Order<>("findings", programme -> findingsOf(corpus, programme)));
    }

    private static int findingsOf(Corpus corpus, Programme programme) {
        return corpus.findings()
                .dimension(Field.PROGRAMME)
                .rowsOf(programme.id())
                .getCardinality();
    }
}
