package org.comparanda.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Order;
import org.comparanda.evidence.Crosswalk;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.Theme;
import org.comparanda.export.Column;

/** How themes and jurisdictions are shown, each with the number of findings that it has. */
final class CodebookRecords {

    private CodebookRecords() {}

    static RecordType<Theme> themes(Corpus corpus) {
        return new RecordType<>(
                "themes",
                names -> themeColumns(corpus, names),
                List.of(
                        new Order<>("key", theme -> theme.key),
                        new Order<>("domain", theme -> theme.broader),
                        new Order<>("findings", theme -> count(corpus, Field.THEME, theme.key))),
                RecordType.TABULAR,
                null);
    }

    static RecordType<Jurisdiction> jurisdictions(Corpus corpus) {
        return new RecordType<>(
                "jurisdictions",
                names -> jurisdictionColumns(corpus, names),
                List.of(
                        new Order<>("code", place -> place.code),
                        new Order<>("name", place -> place.name),
                        new Order<>("findings", place -> findingsAbout(corpus, place))),
                RecordType.TABULAR,
                null);
    }

    /** The themes of a domain, and the crosswalk to other frameworks. */
    static Map<String, Object> themeDetails(Question question, Names names, Theme theme) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("themes", question.corpus().codebook().themesOf(theme.key));
        details.put(
                "crosswalk",
                question.corpus().codebook().crosswalk().stream()
                        .filter(match -> match.theme.equals(theme.key))
                        .map(Match::of)
                        .toList());
        return details;
    }

    /** The parts of a country. */
    static Map<String, Object> jurisdictionDetails(Question question, Names names, Jurisdiction place) {
        return Map.of("parts", question.corpus().codebook().places().partsOf(place.code));
    }

    /**
     * A concept of another framework that a theme matches.
     *
     * @param match how: {@code exact}, {@code close}, {@code broad}, {@code narrow}, {@code related}, as in SKOS
     * @param seen whether the framework's own text was seen
     */
    record Match(String scheme, String concept, String conceptLabel, String match, String url, boolean seen) {

        static Match of(Crosswalk row) {
            return new Match(row.scheme, row.concept, row.conceptLabel, row.match, row.url, row.seen);
        }
    }

    private static List<Column<Theme>> themeColumns(Corpus corpus, Names names) {
        return List.of(
                new Column<>("key", theme -> theme.key),
                new Column<>("label", theme -> theme.label(names.language())),
                new Column<>("domain", theme -> theme.broader),
                new Column<>("domain_name", "domain", theme -> theme.isDomain() ? null : names.theme(theme.broader)),
                new Column<>("definition", theme -> theme.definition(names.language())),
                new Column<>("include", theme -> theme.include),
                new Column<>("exclude", theme -> theme.exclude),
                new Column<>("since", theme -> theme.since),
                new Column<>("status", theme -> theme.status),
                new Column<>("findings", theme -> count(corpus, Field.THEME, theme.key)));
    }

    private static List<Column<Jurisdiction>> jurisdictionColumns(Corpus corpus, Names names) {
        return List.of(
                new Column<>("code", place -> place.code),
                new Column<>("name", place -> place.name(names.language())),
                new Column<>("country", Jurisdiction::country),
                new Column<>("level", place -> place.level),
                new Column<>("alpha3", place -> place.alpha3),
                new Column<>("m49", place -> place.m49),
                new Column<>("aliases", place -> place.aliases),
                new Column<>("findings", place -> findingsAbout(corpus, place)));
    }

    private static int findingsAbout(Corpus corpus, Jurisdiction place) {
        return count(corpus, place.parent == null ? Field.COUNTRY : Field.JURISDICTION, place.code);
    }

    private static int count(Corpus corpus, Field field, String code) {
        return corpus.findings().dimension(field).rowsOf(code).getCardinality();
    }
}
