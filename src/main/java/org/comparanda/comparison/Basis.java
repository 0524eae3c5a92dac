package org.comparanda.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comparanda.corpus.Clause;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.EvidenceClass;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.Theme;
import org.roaringbitmap.RoaringBitmap;

/**
 * What is counted: the filter in force, Φ in the definitions. Kinds are not part of it, because a country's total is
 * of studies of any kind; they choose what is shown.
 *
 * @param filter the conditions on findings, kinds apart
 * @param kinds the kinds that are shown, in the order of their list
 * @param themeRule which themes of a finding count
 * @param classesByDefault whether research and official evidence is taken because no class was asked for
 */
public record Basis(Filter filter, List<Kind> kinds, ThemeRule themeRule, boolean classesByDefault) {

    private static final List<EvidenceClass> DEFAULT_CLASSES = List.of(EvidenceClass.RESEARCH, EvidenceClass.OFFICIAL);

    public Basis {
        kinds = List.copyOf(kinds);
    }

    /**
     * What is counted when these findings are asked for.
     *
     * @throws SenselessComparisonException if no kind is left
     */
    public static Basis of(Filter asked, ThemeRule themeRule) {
        List<Kind> kinds = Stream.of(Kind.values())
                .filter(kind -> allows(asked, Field.KIND, kind.code()))
                .toList();
        if (kinds.isEmpty()) {
            throw new SenselessComparisonException(
                    "kind", "", "No kind is left to compare; name at least one of " + Coded.codes(Kind.class));
        }
        Filter filter = asked.without(Field.KIND);
        boolean byDefault = any(filter, Field.EVIDENCE_CLASS).isEmpty()
                && none(filter, Field.EVIDENCE_CLASS).isEmpty();
        return new Basis(byDefault ? filter.and(defaultClasses()) : filter, kinds, themeRule, byDefault);
    }

    /** The same with evidence of every class, unless classes were asked for. */
    Basis withEveryClass() {
        return classesByDefault ? new Basis(filter.without(Field.EVIDENCE_CLASS), kinds, themeRule, false) : this;
    }

    /** The same with every class, whatever was asked for. */
    Basis whateverClass() {
        return new Basis(filter.without(Field.EVIDENCE_CLASS), kinds, themeRule, false);
    }

    /** The rows of the findings that are counted, of every kind. */
    RoaringBitmap rows(Corpus corpus) {
        return corpus.findings().select(filter).rows();
    }

    /** Whether a value of a field passes, as far as that field goes. */
    boolean allows(Field field, String value) {
        return allows(filter, field, value);
    }

    /** The values of a field that were asked for; empty where all are. */
    Optional<SortedSet<String>> chosen(Field field) {
        return any(filter, field);
    }

    /** Whether a theme passes, named itself or by its domain. */
    boolean allowsTheme(Theme theme) {
        return Stream.of(Field.THEME, Field.MAIN_THEME)
                .allMatch(field -> any(filter, field)
                                .map(chosen -> chosen.contains(theme.key) || chosen.contains(theme.broader))
                                .orElse(true)
                        && !none(filter, field).contains(theme.key)
                        && !none(filter, field).contains(theme.broader));
    }

    /** Keys of the themes that pass, in the order of the codebook. */
    List<String> themes(Corpus corpus) {
        return corpus.codebook().themes().stream()
                .filter(theme -> !theme.isDomain() && allowsTheme(theme))
                .map(theme -> theme.key)
                .toList();
    }

    /** The filter with a choice narrowed to these values. */
    static Filter narrowed(Filter filter, Field field, SortedSet<String> values) {
        return filter.without(field).and(new Clause.Choice(field, values, none(filter, field)));
    }

    private static boolean allows(Filter filter, Field field, String value) {
        return any(filter, field).map(chosen -> chosen.contains(value)).orElse(true)
                && !none(filter, field).contains(value);
    }

    private static Optional<SortedSet<String>> any(Filter filter, Field field) {
        List<SortedSet<String>> choices = new ArrayList<>();
        choices(filter, field)
                .map(Clause.Choice::any)
                .filter(any -> !any.isEmpty())
                .forEach(choices::add);
        return choices.stream().reduce((one, other) -> {
            SortedSet<String> both = new TreeSet<>(one);
            both.retainAll(other);
            return both;
        });
    }

    private static SortedSet<String> none(Filter filter, Field field) {
        SortedSet<String> none = new TreeSet<>();
        choices(filter, field).forEach(choice -> none.addAll(choice.none()));
        return none;
    }

    private static Stream<Clause.Choice> choices(Filter filter, Field field) {
        return filter.clauses().stream()
                .filter(Clause.Choice.class::isInstance)
                .map(Clause.Choice.class::cast)
                .filter(choice -> choice.field() == field);
    }

    private static Clause defaultClasses() {
        SortedSet<String> classes = new TreeSet<>();
        DEFAULT_CLASSES.forEach(evidenceClass -> classes.add(evidenceClass.code()));
        return new Clause.Choice(Field.EVIDENCE_CLASS, classes, new TreeSet<>());
    }
}
