package org.comparanda.api;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.contribution.rules.RuleBook;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Dimension;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.Aspect;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Design;
import org.comparanda.evidence.EvidenceClass;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.Measure;
import org.comparanda.evidence.PlaceLevel;
import org.comparanda.evidence.ProgrammeStatus;
import org.comparanda.evidence.ReadLevel;
import org.comparanda.evidence.SourceType;
import org.comparanda.evidence.Stakeholder;
import org.comparanda.evidence.Theme;

/** The codes that a field can have, and how what people write becomes one: forgiving in, strict out. */
final class Codes {

    private final Corpus corpus;

    Codes(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * The codes that somebody means who writes a value for a field: one, or several where a short name stands in
     * several datasets; none if it is unknown.
     *
     * @param dimension the field in the table that is asked, for fields whose values are whatever occurs
     */
    Set<String> meant(Field field, String written, Dimension dimension) {
        boolean isCode = field != Field.COUNTRY
                && dimension != null
                && dimension.selectable().contains(written);
        return isCode ? Set.of(written) : folded(field, written, dimension);
    }

    private Set<String> folded(Field field, String written, Dimension dimension) {
        return switch (field) {
            case COUNTRY ->
                place(written).filter(place -> place.level != PlaceLevel.PART).stream()
                        .map(place -> place.code)
                        .collect(Collectors.toSet());
            case JURISDICTION ->
                place(written).stream().map(place -> place.code).collect(Collectors.toSet());
            case THEME, MAIN_THEME, DOMAIN -> theme(written).stream().collect(Collectors.toSet());
            case PROGRAMME, SOURCE -> addresses(written, known(field, dimension));
            default ->
                known(field, dimension).stream()
                        .filter(code -> fold(code).equals(fold(written)))
                        .collect(Collectors.toSet());
        };
    }

    /** The one place or theme that somebody means, or what was written if there is none. */
    static String meant(Corpus corpus, Field field, String written) {
        return new Codes(corpus)
                .meant(field, written, null).stream().findFirst().orElse(written);
    }

    /** Every code that a field can have: of its closed list, else of what occurs, be it in another table. */
    Collection<String> known(Field field, Dimension dimension) {
        return switch (field) {
            case COUNTRY ->
                corpus.codebook().places().all().stream()
                        .filter(place -> place.level != PlaceLevel.PART)
                        .map(place -> place.code)
                        .toList();
            case JURISDICTION ->
                corpus.codebook().places().all().stream()
                        .map(place -> place.code)
                        .toList();
            case THEME, MAIN_THEME ->
                corpus.codebook().themes().stream().map(theme -> theme.key).toList();
            case DOMAIN ->
                corpus.codebook().themes().stream()
                        .filter(Theme::isDomain)
                        .map(theme -> theme.key)
                        .toList();
            case KIND -> Coded.codes(Kind.class);
            case ASPECT -> Coded.codes(Aspect.class);
            case DESIGN -> Coded.codes(Design.class);
            case EVIDENCE_CLASS -> Coded.codes(EvidenceClass.class);
            case READ -> Coded.codes(ReadLevel.class);
            case RAISED_BY -> Coded.codes(Stakeholder.class);
            case MEASURE -> Coded.codes(Measure.class);
            case TYPE -> Coded.codes(SourceType.class);
            case STATUS -> Coded.codes(ProgrammeStatus.class);
            case PEER_REVIEWED -> List.of("true", "false");
            case FLAG -> RuleBook.current().flags();
            case DATASET ->
                corpus.content().datasets().stream()
                        .map(dataset -> dataset.name())
                        .toList();
            case PROGRAMME -> corpus.programmes().ids();
            case SOURCE -> corpus.sources().ids();
            case STUDY, LANGUAGE -> corpus.sources().dimension(field).values();
            case PUBLISHED, UNIT -> dimension.values();
        };
    }

    /** What a value is that there is none of, for the message. */
    String nothingSuch(Field field, String written) {
        Optional<Jurisdiction> part = field == Field.COUNTRY ? place(written) : Optional.empty();
        return part.isPresent()
                ? "a part of " + part.get().parent + ", not a country; ask jurisdiction=" + part.get().code
                : "no " + field.code().replace('_', ' ') + " that is known here";
    }

    private Optional<Jurisdiction> place(String written) {
        return corpus.codebook().places().meant(written);
    }

    private Optional<String> theme(String written) {
        String folded = fold(written);
        return corpus.codebook().themes().stream()
                .filter(theme -> Stream.of(theme.key, theme.label, theme.labelFr)
                        .anyMatch(name -> fold(name).equals(folded)))
                .map(theme -> theme.key)
                .findFirst();
    }

    /** {@code gb-eng/npfit}, or {@code npfit} in whatever datasets have it. */
    private static Set<String> addresses(String written, Collection<String> known) {
        String folded = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(address -> address.equals(folded) || address.endsWith("/" + folded))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
