package org.comparanda.api;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.corpus.Clause;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;

/** A filter as the parameters that ask for it: what {@link FilterReader} reads, written. */
final class FilterQuery {

    private static final int FIRST_YEAR = 0;
    private static final int LAST_YEAR = 9999;

    private FilterQuery() {}

    /** Parameters by name; each field must be chosen once at the most. */
    static Map<String, String> of(Filter filter) {
        Map<String, String> query = new TreeMap<>();
        for (Clause clause : filter.clauses()) {
            if (clause instanceof Clause.Choice choice) {
                choice(choice, query);
            } else if (clause instanceof Clause.Overlap overlap) {
                query.put("period", overlap.period().text());
            } else if (clause instanceof Clause.Published published) {
                query.put("published", years(published));
            } else if (clause instanceof Clause.Words words) {
                query.put("q", words.query());
            }
        }
        return query;
    }

    private static void choice(Clause.Choice choice, Map<String, String> query) {
        boolean mainOnly = choice.field() == Field.MAIN_THEME;
        if (mainOnly) {
            query.put("theme_rule", "main");
        }
        query.put(
                mainOnly ? Field.THEME.code() : choice.field().code(),
                Stream.concat(choice.any().stream(), choice.none().stream().map(code -> "!" + code))
                        .collect(Collectors.joining(",")));
    }

    private static String years(Clause.Published published) {
        return (published.first() == FIRST_YEAR ? "" : "%04d".formatted(published.first()))
                + ".."
                + (published.last() == LAST_YEAR ? "" : "%04d".formatted(published.last()));
    }
}
