package org.comparanda.comparison;

import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Language;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.Theme;

/** What can stand along the rows or the columns of a table. */
public enum Axis implements Coded {
    THEME("theme"),
    /** A domain is the union of its themes, not their sum. */
    DOMAIN("domain"),
    /** A country is the union of its parts and of itself as a whole. */
    COUNTRY("country"),
    /** Exactly the place that is named. */
    JURISDICTION("jurisdiction"),
    PROGRAMME("programme"),
    RAISED_BY("raised_by"),
    EVIDENCE_CLASS("evidence_class"),
    /** Decades; a finding is in each that its period touches. */
    PERIOD("period");

    private final String code;

    Axis(String code) {
        this.code = code;
    }

    /** The name of the parameter that chooses among its entries, but for domains, which {@code theme} chooses. */
    @Override
    public String code() {
        return code;
    }

    /** What the axis is called. */
    public String label(Language language) {
        return Wording.of(language).text("axis." + code);
    }

    /** What an entry is called; the code itself where it has no name. */
    public String nameOf(Corpus corpus, String entry, Language language) {
        return switch (this) {
            case THEME, DOMAIN ->
                corpus.codebook()
                        .theme(entry)
                        .map((Theme theme) -> theme.label(language))
                        .orElse(entry);
            case COUNTRY, JURISDICTION ->
                corpus.codebook()
                        .places()
                        .withCode(entry)
                        .map(place -> place.name(language))
                        .orElse(entry);
            case PROGRAMME -> programme(corpus, entry, language);
            case RAISED_BY ->
                corpus.codebook()
                        .term("stakeholders", entry)
                        .map(term -> term.label(language))
                        .orElse(entry);
            case EVIDENCE_CLASS -> Wording.of(language).text("class." + entry);
            case PERIOD -> Wording.of(language).text("decade", entry.replace('X', '0'));
        };
    }

    private static String programme(Corpus corpus, String id, Language language) {
        return corpus.translation(id, "name", language.code())
                .map(translation -> translation.text)
                .or(() -> corpus.programmes().withId(id).map((Programme programme) -> programme.name))
                .orElse(id);
    }

    /** Whether a finding can be in several entries, so that the entries' numbers must not be added up. */
    boolean overlaps(ThemeRule themeRule) {
        return switch (this) {
            case THEME, DOMAIN -> themeRule == ThemeRule.ANY;
            case RAISED_BY, PERIOD -> true;
            default -> false;
        };
    }

    /** The field of the findings by which they are put into entries; decades have none. */
    Field field(ThemeRule themeRule) {
        return switch (this) {
            case THEME, DOMAIN -> themeRule.field();
            case COUNTRY -> Field.COUNTRY;
            case JURISDICTION -> Field.JURISDICTION;
            case PROGRAMME -> Field.PROGRAMME;
            case RAISED_BY -> Field.RAISED_BY;
            case EVIDENCE_CLASS -> Field.EVIDENCE_CLASS;
            case PERIOD -> throw new IllegalArgumentException("periods are no field");
        };
    }

    /** Whether two axes are two views of one thing, so that a table of them would say nothing. */
    boolean isSameThingAs(Axis other) {
        return this == other || (isTopic() && other.isTopic()) || (isPlace() && other.isPlace());
    }

    boolean isTopic() {
        return this == THEME || this == DOMAIN;
    }

    boolean isPlace() {
        return this == COUNTRY || this == JURISDICTION;
    }
}
