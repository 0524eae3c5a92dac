package org.comparanda.corpus;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Conditions that all hold. Equal filters have equal clauses in equal order. */
public record Filter(List<Clause> clauses) {

    /** The filter that every row passes. */
    public static final Filter NONE = new Filter(List.of());

    public Filter {
        clauses = List.copyOf(clauses);
    }

    /** The same filter without the choice that it makes in a field. */
    public Filter without(Field field) {
        return keeping(clause -> !(clause instanceof Clause.Choice choice && choice.field() == field));
    }

    /** The same filter with one more condition. */
    public Filter and(Clause clause) {
        return new Filter(Stream.concat(clauses.stream(), Stream.of(clause)).toList());
    }

    /** The words that are searched for, if any are. */
    public Optional<String> words() {
        return clauses.stream()
                .filter(Clause.Words.class::isInstance)
                .map(clause -> ((Clause.Words) clause).query())
                .findFirst();
    }

    private Filter keeping(Predicate<Clause> wanted) {
        return new Filter(clauses.stream().filter(wanted).toList());
    }
}
