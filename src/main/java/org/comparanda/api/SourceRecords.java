package org.comparanda.api;

import java.util.List;
import java.util.stream.Stream;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Order;
import org.comparanda.evidence.Source;
import org.comparanda.export.Column;
import org.comparanda.export.Format;

/** How sources are shown: what they are, how they came about, and how much of them was read. */
final class SourceRecords {

    private SourceRecords() {}

    static RecordType<Source> of(Corpus corpus) {
        return new RecordType<>(
                "sources",
                names -> columns(corpus, names),
                orders(corpus),
                Stream.concat(RecordType.TABULAR.stream(), Stream.of(Format.CSL, Format.RIS, Format.BIBTEX))
                        .toList(),
                (names, source) -> new RecordType.Passage(source.title, source.language));
    }

    private static List<Column<Source>> columns(Corpus corpus, Names names) {
        return List.of(
                new Column<>("id", Source::id),
                new Column<>("dataset", source -> source.dataset),
                new Column<>("type", source -> source.type),
                new Column<>("title", source -> source.title),
                new Column<>("authors", source -> source.authors),
                new Column<>("published", source -> source.year),
                new Column<>("container", source -> source.container),
                new Column<>("volume", source -> source.volume),
                new Column<>("number", source -> source.number),
                new Column<>("pages", source -> source.pages),
                new Column<>("doi", source -> source.doi),
                new Column<>("url", source -> source.url),
                new Column<>("isbn", source -> source.isbn),
                new Column<>("language", source -> source.language),
                new Column<>("peer_reviewed", source -> source.peerReviewed),
                new Column<>("design", source -> source.design),
                new Column<>("evidence_class", source -> source.design.evidenceClass()),
                new Column<>("study", corpus::studyOf),
                new Column<>("wave", source -> source.wave),
                new Column<>("setting", source -> source.setting),
                new Column<>("participants", source -> source.participants),
                new Column<>("data_period", source -> source.dataPeriod),
                new Column<>("read", source -> source.read),
                new Column<>("read_at", source -> source.readAt),
                new Column<>("read_on", source -> source.readOn),
                new Column<>("jurisdictions", corpus::placesOf),
                new Column<>("jurisdiction_names", "jurisdictions", source -> corpus.placesOf(source).stream()
                        .map(names::place)
                        .toList()),
                new Column<>("findings", source -> findingsOf(corpus, source)),
                new Column<>("flags", source -> source.flags));
    }

    private static List<Order<Source>> orders(Corpus corpus) {
        return List.of(
                new Order<>("id", Source::id),
                new Order<>("dataset", source -> source.dataset),
                new Order<>("type", source -> source.type),
                new Order<>("title", source -> source.title),
                new Order<>("published", source -> source.year),
                new Order<>("study", corpus::studyOf),
                new Order<>("design", source -> source.design),
                new Order<>("read", source -> source.read),
                new Order<>("findings", source -> findingsOf(corpus, source)));
    }

    private static int findingsOf(Corpus corpus, Source source) {
        return corpus.findings().dimension(Field.SOURCE).rowsOf(source.id()).getCardinality();
    }
}
