package org.comparanda.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.Language;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.Term;
import org.comparanda.evidence.Theme;
import org.comparanda.evidence.Translation;

/** What can be searched for in a record: its own words and their translations, and the names it is filed under. */
final class Texts {

    private final Links links;

    Texts(Links links) {
        this.links = links;
    }

    Map<Words.Field, String> of(Finding finding) {
        return withTranslations(statement(finding.statement), finding.id);
    }

    Map<Words.Field, String> of(Source source) {
        Map<Words.Field, String> texts = named(Stream.concat(
                        source.authors.stream(),
                        Stream.of(source.container, source.setting, source.participants, source.study))
                .filter(text -> text != null)
                .collect(Collectors.joining("\n")));
        texts.put(Words.Field.statementIn(source.language), source.title);
        return withTranslations(texts, source.id());
    }

    Map<Words.Field, String> of(Programme programme) {
        Map<Words.Field, String> texts = statement(programme.summary);
        texts.put(Words.Field.TITLE, programme.name);
        return withTranslations(texts, programme.id());
    }

    Map<Words.Field, String> of(Figure figure) {
        return statement(joined(figure.note, figure.population));
    }

    /** The names that rows are filed under in some of their fields. */
    List<Names.Name> names(Map<Field, Dimension> fields, Field... filed) {
        return Stream.of(filed)
                .flatMap(field -> fields.get(field).values().stream()
                        .map(code -> new Names.Name(
                                name(field, code), fields.get(field).rowsOf(code))))
                .toList();
    }

    private Map<Words.Field, String> name(Field field, String code) {
        return switch (field) {
            case SOURCE -> named(links.source(code).title);
            case PROGRAMME ->
                named(links.programme(code).map(programme -> programme.name).orElse(""));
            case JURISDICTION -> labelled(links.codebook.places().withCode(code), Jurisdiction::name);
            case THEME -> labelled(links.codebook.theme(code), Theme::label);
            case MEASURE -> labelled(links.codebook.term("measures", code), Term::label);
            default -> throw new IllegalArgumentException("nothing has a name in " + field.code());
        };
    }

    private Map<Words.Field, String> withTranslations(Map<Words.Field, String> texts, String id) {
        for (Translation translation : links.translations(id)) {
            texts.merge(Words.Field.statementIn(translation.language), translation.text, Texts::joined);
        }
        return texts;
    }

    private static Map<Words.Field, String> statement(String text) {
        return new EnumMap<>(Map.of(Words.Field.STATEMENT_EN, text == null ? "" : text));
    }

    private static Map<Words.Field, String> named(String name) {
        return new EnumMap<>(Map.of(Words.Field.TITLE, name));
    }

    private static <T> Map<Words.Field, String> labelled(Optional<T> entry, BiFunction<T, Language, String> label) {
        return entry.map(one -> Map.of(
                        Words.Field.LABELS_EN, label.apply(one, Language.EN),
                        Words.Field.LABELS_FR, label.apply(one, Language.FR)))
                .orElse(Map.of());
    }

    private static String joined(String one, String other) {
        return Stream.of(one == null ? "" : one, other == null ? "" : other)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
