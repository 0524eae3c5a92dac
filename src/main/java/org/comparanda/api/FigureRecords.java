package org.comparanda.api;

import java.util.List;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Order;
import org.comparanda.evidence.Figure;
import org.comparanda.export.Column;

/** How figures are shown: the number with its unit, what it is a number of, and where it stands. */
final class FigureRecords {

    private FigureRecords() {}

    static RecordType<Figure> of(Corpus corpus) {
        return new RecordType<>(
                "figures",
                names -> columns(corpus, names),
                orders(corpus),
                RecordType.TABULAR,
                (names, figure) -> new RecordType.Passage(figure.note, "en"));
    }

    private static List<Column<Figure>> columns(Corpus corpus, Names names) {
        return List.of(
                new Column<>("id", figure -> figure.id),
                new Column<>("dataset", figure -> figure.dataset),
                new Column<>("country", figure -> names.countryOf(figure.jurisdiction)),
                new Column<>("country_name", "country", figure -> names.place(names.countryOf(figure.jurisdiction))),
                new Column<>("jurisdiction", figure -> figure.jurisdiction),
                new Column<>("jurisdiction_name", "jurisdiction", figure -> names.place(figure.jurisdiction)),
                new Column<>("programme", Figure::programmeId),
                new Column<>("programme_name", "programme", figure -> names.programme(figure.programmeId())),
                new Column<>("measure", figure -> figure.measure),
                new Column<>("measure_name", "measure", figure -> names.term("measures", figure.measure.code())),
                new Column<>("qualifier", figure -> figure.qualifier),
                new Column<>("value", figure -> figure.value),
                new Column<>("value_max", figure -> figure.valueMax),
                new Column<>("unit", figure -> figure.unit),
                new Column<>("population", figure -> figure.population),
                new Column<>("as_of", figure -> figure.asOf),
                new Column<>("source", Figure::sourceId),
                new Column<>("source_title", "source", figure -> corpus.sourceOf(figure).title),
                new Column<>("published", figure -> corpus.sourceOf(figure).year),
                new Column<>("study", figure -> corpus.studyOf(corpus.sourceOf(figure))),
                new Column<>("design", figure -> corpus.sourceOf(figure).design),
                new Column<>(
                        "evidence_class",
                        figure -> corpus.sourceOf(figure).design.evidenceClass()),
                new Column<>("peer_reviewed", figure -> corpus.sourceOf(figure).peerReviewed),
                new Column<>("doi", figure -> corpus.sourceOf(figure).doi),
                new Column<>("url", figure -> corpus.sourceOf(figure).url),
                new Column<>("via", Figure::viaId),
                new Column<>("read", figure -> figure.read),
                new Column<>("locator", figure -> figure.locator),
                new Column<>("note", figure -> figure.note),
                new Column<>("flags", figure -> figure.flags));
    }

    private static List<Order<Figure>> orders(Corpus corpus) {
        return List.of(
                new Order<>("id", figure -> figure.id),
                new Order<>("dataset", figure -> figure.dataset),
                new Order<>("jurisdiction", figure -> figure.jurisdiction),
                new Order<>("programme", Figure::programmeId),
                new Order<>("measure", figure -> figure.measure),
                new Order<>("value", figure -> figure.value),
                new Order<>("unit", figure -> figure.unit),
                new Order<>("as_of", figure -> figure.asOf == null ? null : figure.asOf.first()),
                new Order<>("published", figure -> corpus.sourceOf(figure).year),
                new Order<>("source", Figure::sourceId),
                new Order<>("read", figure -> figure.read));
    }
}
