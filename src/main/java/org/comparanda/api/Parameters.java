package org.comparanda.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comparanda.evidence.Nearest;

/**
 * The parameters of one question. Whoever understands a parameter takes it and notes how it was understood; faults are
 * gathered, and told all at once by {@link #finish()}.
 */
final class Parameters {

    private static final int MOST_ALLOWED = 60;

    private final Map<String, List<String>> given;
    private final Set<String> taken = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private final List<Problem.Fault> faults = new ArrayList<>();
    private final SortedMap<String, String> understood = new TreeMap<>();

    Parameters(Asked asked) {
        this.given = asked.parameters();
    }

    /** The value of a parameter, if it is given once and is not empty; else a fault is noted. */
    Optional<String> take(String name) {
        taken.add(name);
        List<String> values = given.get(name);
        if (values == null) {
            return Optional.empty();
        }
        if (values.size() > 1) {
            fault(
                    name,
                    String.join(",", values),
                    "'" + name + "' is given " + values.size()
                            + " times; give it once, several values joined by commas");
            return Optional.empty();
        }
        String value = values.get(0).strip();
        if (value.isEmpty()) {
            fault(name, "", "'" + name + "' has no value; leave it out or give it one");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** One of a few words; a default stands for the parameter left out. */
    String choice(String name, List<String> allowed, String otherwise) {
        Optional<String> value = take(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        String folded = value.get().toLowerCase(Locale.ROOT);
        if (!allowed.contains(folded)) {
            unknown(name, value.get(), "no value of '" + name + "'", allowed);
            return otherwise;
        }
        if (!folded.equals(otherwise)) {
            understood(name, folded);
        }
        return folded;
    }

    /** A whole number within bounds. */
    int number(String name, int least, int most, int otherwise) {
        Optional<String> value = take(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as a number out of bounds is
        }
        fault(name, value.get(), "'" + name + "' takes a whole number from " + least + " to " + most);
        return otherwise;
    }

    /** A parameter of like questions that makes no sense in this one. */
    void refuse(String name, String why) {
        refused.add(name);
        if (given.containsKey(name)) {
            fault(name, String.join(",", given.get(name)), why);
        }
    }

    /** How a parameter was understood, in the words of the canonical query. */
    void understood(String name, String canonical) {
        understood.put(name, canonical);
    }

    void fault(String name, String value, String detail) {
        faults.add(new Problem.Fault(name, value, detail, List.of(), null));
    }

    /**
     * A value that does not exist, with what may have been meant.
     *
     * @param is what it is, {@code no theme of the codebook}
     */
    void unknown(String name, String value, String is, Collection<String> valid) {
        List<String> suggestions = Nearest.to(value, valid);
        faults.add(new Problem.Fault(
                name,
                value,
                "'" + Problem.shown(value) + "' is " + is + hint(suggestions),
                suggestions,
                valid.size() <= MOST_ALLOWED ? List.copyOf(valid) : null));
    }

    /** The query as it was understood, by parameter. */
    SortedMap<String, String> understood() {
        return understood;
    }

    /** @throws ProblemException if a parameter is unknown or has a fault */
    void finish() {
        given.forEach((name, values) -> {
            if (!taken.contains(name) && !refused.contains(name)) {
                faults.add(unknownName(name, values.get(0)));
            }
        });
        if (!faults.isEmpty()) {
            throw ProblemException.of(faults);
        }
    }

    private Problem.Fault unknownName(String name, String value) {
        String shown = Problem.shown(name);
        List<String> suggestions = Nearest.to(name, taken);
        return new Problem.Fault(
                shown,
                value,
                "There is no parameter '" + shown + "' here" + hint(suggestions),
                suggestions,
                List.copyOf(taken));
    }

    private static String hint(List<String> suggestions) {
        return suggestions.isEmpty() ? "" : "; did you mean '" + suggestions.get(0) + "'?";
    }
}
