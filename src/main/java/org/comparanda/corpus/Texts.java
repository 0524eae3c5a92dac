package org.comparanda.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Language;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.Term;
import org.comparanda.evidence.Translation;

/** What can be searched for in a record: its own words, their translations, and the names it is filed under. */
final class Texts {

    private final Links links;

    Texts(Links links) {
        this.links = links;
    }

    Map<Words.Field, String> of(Finding finding) {
        Map<Words.Field, String> texts = labels(finding.jurisdiction, finding.themes);
        texts.put(Words.Field.STATEMENT_EN, finding.statement);
        texts.put(
                Words.Field.TITLE,
                joined(links.source(finding.sourceId()).title, programmeName(finding.programmeId())));
        return withTranslations(texts, finding.id);
    }

    Map<Words.Field, String> of(Source source) {
        Map<Words.Field, String> texts = new EnumMap<>(Words.Field.class);
        texts.put(Words.Field.statementIn(source.language), source.title);
        texts.put(
                Words.Field.TITLE,
                Stream.concat(
                                source.authors.stream(),
                                Stream.of(source.container, source.setting, source.participants, source.study))
                        .filter(text -> text != null)
                        .collect(Collectors.joining("\n")));
        return withTranslations(texts, source.id());
    }

    Map<Words.Field, String> of(Programme programme) {
        Map<Words.Field, String> texts = labels(programme.jurisdiction, List.of());
        texts.put(Words.Field.STATEMENT_EN, programme.summary);
        texts.put(Words.Field.TITLE, programme.name);
        return withTranslations(texts, programme.id());
    }

    Map<Words.Field, String> of(Figure figure) {
        Map<Words.Field, String> texts = labels(figure.jurisdiction, List.of());
        texts.merge(Words.Field.LABELS_EN, term("measures", figure.measure.code(), Language.EN), Texts::joined);
        texts.merge(Words.Field.LABELS_FR, term("measures", figure.measure.code(), Language.FR), Texts::joined);
        texts.put(Words.Field.STATEMENT_EN, joined(figure.note, figure.population));
        texts.put(
                Words.Field.TITLE, joined(links.source(figure.sourceId()).title, programmeName(figure.programmeId())));
        return texts;
    }

    private Map<Words.Field, String> withTranslations(Map<Words.Field, String> texts, String id) {
        for (Translation translation : links.translations(id)) {
            texts.merge(Words.Field.statementIn(translation.language), translation.text, Texts::joined);
        }
        return texts;
    }

    private Map<Words.Field, String> labels(String place, List<String> themes) {
        Map<Words.Field, String> texts = new EnumMap<>(Words.Field.class);
        texts.put(Words.Field.LABELS_EN, labels(place, themes, Language.EN));
        texts.put(Words.Field.LABELS_FR, labels(place, themes, Language.FR));
        return texts;
    }

    private String labels(String place, List<String> themes, Language language) {
        Stream<String> places = links.codebook.places().withCode(place).stream().map(found -> found.name(language));
        Stream<String> labels = themes.stream()
                .flatMap(key -> links.codebook.theme(key).stream())
                .map(theme -> theme.label(language));
        return Stream.concat(places, labels).collect(Collectors.joining("\n"));
    }

    private String term(String list, String code, Language language) {
        return links.codebook
                .term(list, code)
                .map((Term term) -> term.label(language))
                .orElse(code);
    }

    private String programmeName(String id) {
        return links.programme(id).map(programme -> programme.name).orElse(null);
    }

    private static String joined(String one, String other) {
        return Stream.of(one == null ? "" : one, other == null ? "" : other)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
