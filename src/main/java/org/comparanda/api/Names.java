package org.comparanda.api;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.Language;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.Translation;

/** What codes are called in one language. */
final class Names {

    /** The list of the codebook that explains a field. */
    private static final Map<Field, String> LISTS = Map.of(
            Field.KIND, "kinds",
            Field.ASPECT, "aspects",
            Field.DESIGN, "designs",
            Field.READ, "read-levels",
            Field.RAISED_BY, "stakeholders",
            Field.MEASURE, "measures",
            Field.TYPE, "source-types",
            Field.STATUS, "programme-statuses");

    /** Fields whose values are records with a name. */
    private static final Set<Field> NAMED = Set.of(
            Field.COUNTRY,
            Field.JURISDICTION,
            Field.THEME,
            Field.MAIN_THEME,
            Field.DOMAIN,
            Field.PROGRAMME,
            Field.SOURCE,
            Field.DATASET);

    private final Corpus corpus;
    private final Language language;

    Names(Corpus corpus, Language language) {
        this.corpus = corpus;
        this.language = language;
    }

    Language language() {
        return language;
    }

    String place(String code) {
        return corpus.codebook()
                .places()
                .withCode(code)
                .map(place -> place.name(language))
                .orElse(null);
    }

    String countryOf(String place) {
        return corpus.codebook().places().countryOf(place);
    }

    String theme(String key) {
        return corpus.codebook().theme(key).map(theme -> theme.label(language)).orElse(null);
    }

    String term(String list, String key) {
        return corpus.codebook()
                .term(list, key)
                .map(term -> term.label(language))
                .orElse(null);
    }

    String programme(String id) {
        return Optional.ofNullable(id)
                .flatMap(corpus.programmes()::withId)
                .map(this::programme)
                .orElse(null);
    }

    /** The name of a programme, translated where the dataset has a translation. */
    String programme(Programme programme) {
        return translated(programme.id(), "name")
                .map(translation -> translation.text)
                .orElse(programme.name);
    }

    /** A field of a record in this language, where it is not English and has been translated. */
    Optional<Translation> translated(String id, String field) {
        return language == Language.EN ? Optional.empty() : corpus.translation(id, field, language.code());
    }

    /** Whether the values of a field have names besides their codes. */
    static boolean has(Field field) {
        return LISTS.containsKey(field) || NAMED.contains(field);
    }

    /** The name of a value of a field; null where codes are names already. */
    String of(Field field, String code) {
        if (code == null) {
            return null;
        }
        return switch (field) {
            case COUNTRY, JURISDICTION -> place(code);
            case THEME, MAIN_THEME, DOMAIN -> theme(code);
            case PROGRAMME -> programme(code);
            case SOURCE ->
                corpus.sources().withId(code).map(source -> source.title).orElse(null);
            case DATASET ->
                corpus.content()
                        .dataset(code)
                        .map(dataset -> dataset.version().title)
                        .orElse(null);
            default -> LISTS.containsKey(field) ? term(LISTS.get(field), code) : null;
        };
    }
}
