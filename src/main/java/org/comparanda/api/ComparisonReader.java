package org.comparanda.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.comparanda.comparison.Basis;
import org.comparanda.comparison.SenselessComparisonException;
import org.comparanda.comparison.ThemeRule;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;

/**
 * A comparison that a question can be put to, and what all of them read alike.
 *
 * @param <T> its rows
 */
@FunctionalInterface
interface ComparisonReader<T> {

    /**
     * Reads the parameters of the comparison; faults are left with them.
     *
     * @param base address of the service, with which the addresses of cells begin
     */
    Listed<T> read(Parameters parameters, Corpus corpus, String base);

    /** What is counted: every filter of findings, and which of their themes count. */
    static Basis basis(Parameters parameters, Corpus corpus) {
        return basis(parameters, FilterReader.read(parameters, corpus, corpus.findings()));
    }

    /** The same for what has all kinds in it by its nature, so that none can be asked for. */
    static Basis basisOfAllKinds(Parameters parameters, Corpus corpus, String reason) {
        parameters.refuse(Field.KIND.code(), reason);
        return basis(parameters, FilterReader.read(parameters, corpus, corpus.findings(), Set.of(Field.KIND)));
    }

    /** A comparison that is made once, when the first asks for it; what makes no sense is a fault of a parameter. */
    static <C> Supplier<C> once(Supplier<C> comparison) {
        return new Supplier<>() {
            private C made;

            @Override
            public C get() {
                if (made == null) {
                    made = problemsOf(comparison);
                }
                return made;
            }
        };
    }

    /** Address that lists the findings which a filter finds, in the release that is asked. */
    static String findings(String base, Corpus corpus, Filter filter) {
        Map<String, String> query = FilterQuery.of(filter);
        query.put("release", corpus.content().release().number);
        return Address.of(base, RecordKind.FINDINGS.path(), query);
    }

    private static Basis basis(Parameters parameters, Filter filter) {
        boolean mainOnly = ThemeRule.MAIN.code().equals(parameters.understood().get("theme_rule"));
        return problemsOf(() -> Basis.of(filter, mainOnly ? ThemeRule.MAIN : ThemeRule.ANY));
    }

    private static <C> C problemsOf(Supplier<C> comparison) {
        try {
            return comparison.get();
        } catch (SenselessComparisonException e) {
            throw ProblemException.of(
                    List.of(new Problem.Fault(e.parameter(), e.value(), e.getMessage(), List.of(), null)));
        }
    }
}
