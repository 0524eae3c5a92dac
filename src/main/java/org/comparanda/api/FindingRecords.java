package org.comparanda.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Order;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Language;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.Translation;
import org.comparanda.export.Column;

/** How findings are shown: the claim, its codes, and all that is needed to trace it to its source and locator. */
final class FindingRecords {

    private static final String NOT_TRANSLATED = "none";

    private FindingRecords() {}

    static RecordType<Finding> of(Corpus corpus) {
        return new RecordType<>(
                "findings",
                names -> columns(corpus, names),
                orders(corpus),
                RecordType.TABULAR,
                (names, finding) ->
                        new RecordType.Passage(statement(names, finding), statementLanguage(names, finding)));
    }

    private static List<Column<Finding>> columns(Corpus corpus, Names names) {
        return List.of(
                new Column<>("id", finding -> finding.id),
                new Column<>("dataset", finding -> finding.dataset),
                new Column<>("country", finding -> names.countryOf(finding.jurisdiction)),
                new Column<>("country_name", "country", finding -> names.place(names.countryOf(finding.jurisdiction))),
                new Column<>("jurisdiction", finding -> finding.jurisdiction),
                new Column<>("jurisdiction_name", "jurisdiction", finding -> names.place(finding.jurisdiction)),
                new Column<>("programme", Finding::programmeId),
                new Column<>("programme_name", "programme", finding -> names.programme(finding.programmeId())),
                new Column<>("kind", finding -> finding.kind),
                new Column<>("aspect", finding -> finding.aspect),
                new Column<>("themes", finding -> finding.themes),
                new Column<>("theme_names", "themes", finding -> finding.themes.stream()
                        .map(names::theme)
                        .toList()),
                new Column<>("statement", finding -> statement(names, finding)),
                new Column<>("statement_language", finding -> statementLanguage(names, finding)),
                new Column<>("translation", finding -> names.translated(finding.id, "statement")
                        .<Object>map(translation -> translation.method)
                        .orElse(NOT_TRANSLATED)),
                new Column<>("raised_by", finding -> finding.raisedBy),
                new Column<>("period", finding -> finding.period),
                new Column<>("source", Finding::sourceId),
                new Column<>("source_title", "source", finding -> corpus.sourceOf(finding).title),
                new Column<>("published", finding -> corpus.sourceOf(finding).year),
                new Column<>("study", finding -> corpus.studyOf(corpus.sourceOf(finding))),
                new Column<>("wave", finding -> corpus.sourceOf(finding).wave),
                new Column<>("design", finding -> corpus.sourceOf(finding).design),
                new Column<>(
                        "evidence_class",
                        finding -> corpus.sourceOf(finding).design.evidenceClass()),
                new Column<>("peer_reviewed", finding -> corpus.sourceOf(finding).peerReviewed),
                new Column<>("doi", finding -> corpus.sourceOf(finding).doi),
                new Column<>("url", finding -> address(corpus.sourceOf(finding))),
                new Column<>("via", Finding::viaId),
                new Column<>("read", finding -> finding.read),
                new Column<>("locator", finding -> finding.locator),
                new Column<>("coder", finding -> finding.coder),
                new Column<>("coded_on", finding -> finding.codedOn),
                new Column<>("checked_by", finding -> finding.checkedBy),
                new Column<>("status", finding -> finding.checkedBy == null ? "unchecked" : "checked"),
                new Column<>("note", finding -> finding.note),
                new Column<>("flags", finding -> finding.flags));
    }

    private static List<Order<Finding>> orders(Corpus corpus) {
        return List.of(
                new Order<>("id", finding -> finding.id),
                new Order<>("dataset", finding -> finding.dataset),
                new Order<>("jurisdiction", finding -> finding.jurisdiction),
                new Order<>("programme", Finding::programmeId),
                new Order<>("kind", finding -> finding.kind),
                new Order<>("theme", Finding::mainTheme),
                new Order<>("period", finding -> finding.period == null ? null : finding.period.first()),
                new Order<>("source", Finding::sourceId),
                new Order<>("published", finding -> corpus.sourceOf(finding).year),
                new Order<>("study", finding -> corpus.studyOf(corpus.sourceOf(finding))),
                new Order<>("design", finding -> corpus.sourceOf(finding).design),
                new Order<>("read", finding -> finding.read));
    }

    /** Relations both ways, and every translation there is. */
    static Map<String, Object> details(Question question, Names names, Finding finding) {
        Corpus corpus = question.corpus();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put(
                "relations",
                Stream.concat(
                                corpus.relationsFrom(finding.id).stream()
                                        .map(relation -> related(corpus, names, relation, "from", relation.object)),
                                corpus.relationsTo(finding.id).stream()
                                        .map(relation -> related(corpus, names, relation, "to", relation.subject)))
                        .toList());
        details.put(
                "translations",
                corpus.translations(finding.id).stream().map(Translated::of).toList());
        return details;
    }

    private static Related related(Corpus corpus, Names names, Relation relation, String direction, String other) {
        Optional<Finding> finding = corpus.findings().withId(other);
        return new Related(
                relation.type.code(),
                direction,
                relation.basis.code(),
                other,
                finding.map(found -> found.kind.code()).orElse(null),
                finding.map(found -> found.jurisdiction).orElse(null),
                finding.map(found -> statement(names, found)).orElse(null),
                relation.note);
    }

    /**
     * A relation as seen from one of its findings.
     *
     * @param direction {@code from} where the relation starts here, {@code to} where it leads here
     * @param finding id of the other finding
     * @param kind kind of the other finding
     * @param jurisdiction place that the other finding is about
     * @param statement what the other finding says
     */
    private record Related(
            String relation,
            String direction,
            String basis,
            String finding,
            String kind,
            String jurisdiction,
            String statement,
            String note) {}

    /** A translation of one of the record's texts. */
    private record Translated(String field, String language, String text, String method) {

        static Translated of(Translation translation) {
            return new Translated(translation.field, translation.language, translation.text, translation.method.code());
        }
    }

    /** The claim in the language asked for, where it has been translated, else in English. */
    static String statement(Names names, Finding finding) {
        return names.translated(finding.id, "statement")
                .map(translation -> translation.text)
                .orElse(finding.statement);
    }

    /** BCP 47 tag of what {@link #statement} gives. */
    static String statementLanguage(Names names, Finding finding) {
        return names.translated(finding.id, "statement")
                .map(translation -> translation.language)
                .orElse(Language.EN.code());
    }

    static String address(Source source) {
        return source.url == null ? source.readAt : source.url;
    }
}
