package org.comparanda.api;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.comparison.ThemeRule;
import org.comparanda.corpus.Clause;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Dimension;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;
import org.comparanda.corpus.Table;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Edtf;
import org.comparanda.evidence.ReadLevel;

/**
 * Reads the filter out of a question, in the one grammar of the service: a comma is or, a leading {@code !} is not,
 * different parameters are and.
 */
final class FilterReader {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})?\\.\\.(\\d{4})?|(\\d{4})");
    private static final int MOST_VALUES = 200;
    private static final int LONGEST_QUERY = 200;

    /** Fields that are columns and groups, but not parameters: another parameter does the same. */
    private static final Set<Field> NOT_PARAMETERS = Set.of(Field.DOMAIN, Field.MAIN_THEME, Field.PUBLISHED);

    private final Parameters parameters;
    private final Codes codes;
    private final List<Clause> clauses = new ArrayList<>();

    private FilterReader(Parameters parameters, Corpus corpus) {
        this.parameters = parameters;
        this.codes = new Codes(corpus);
    }

    /** Reads whatever filters a table has. Faults are left with the parameters. */
    static Filter read(Parameters parameters, Corpus corpus, Table<?> table) {
        return read(parameters, corpus, table, Set.of());
    }

    /** The same without some fields, by which the question cannot be narrowed. */
    static Filter read(Parameters parameters, Corpus corpus, Table<?> table, Set<Field> without) {
        FilterReader reader = new FilterReader(parameters, corpus);
        reader.choices(table, without);
        if (table.hasPeriods()) {
            reader.period();
        }
        if (table.fields().contains(Field.PUBLISHED)) {
            reader.published();
        }
        if (table.hasTexts()) {
            reader.words();
        }
        return new Filter(reader.clauses);
    }

    private void choices(Table<?> table, Set<Field> without) {
        boolean hasThemes = table.fields().contains(Field.THEME);
        boolean mainOnly = hasThemes
                && parameters
                        .choice("theme_rule", Coded.codes(ThemeRule.class), ThemeRule.ANY.code())
                        .equals(ThemeRule.MAIN.code());
        for (Field field : table.fields()) {
            if (!NOT_PARAMETERS.contains(field) && !without.contains(field)) {
                Field asked = field == Field.THEME && mainOnly ? Field.MAIN_THEME : field;
                parameters.take(field.code()).ifPresent(value -> choice(field, asked, value, table.dimension(asked)));
            }
        }
    }

    private void choice(Field field, Field asked, String value, Dimension dimension) {
        TreeSet<String> any = new TreeSet<>();
        TreeSet<String> none = new TreeSet<>();
        String[] items = value.split(",", -1);
        if (items.length > MOST_VALUES) {
            parameters.fault(field.code(), value, "'" + field.code() + "' takes at most " + MOST_VALUES + " values");
            return;
        }
        for (String item : items) {
            boolean not = item.strip().startsWith("!");
            String written = not ? item.strip().substring(1).strip() : item.strip();
            if (written.isEmpty()) {
                parameters.fault(
                        field.code(), value, "'" + field.code() + "' has an empty value between or beside commas");
                return;
            }
            Set<String> meant = codes.meant(asked, written, dimension);
            if (meant.isEmpty()) {
                parameters.unknown(
                        field.code(), written, codes.nothingSuch(field, written), codes.known(field, dimension));
            }
            (not ? none : any).addAll(meant);
        }
        if (!any.isEmpty() || !none.isEmpty()) {
            clauses.add(new Clause.Choice(asked, field == Field.READ ? orBetter(any) : any, none));
            parameters.understood(
                    field.code(),
                    Stream.concat(any.stream(), none.stream().map(code -> "!" + code))
                            .collect(Collectors.joining(",")));
        }
    }

    /** A reading level asks for itself and the better ones; one that is not wanted is just that one. */
    private static TreeSet<String> orBetter(Set<String> levels) {
        List<String> bestFirst = Coded.codes(ReadLevel.class);
        TreeSet<String> all = new TreeSet<>();
        levels.forEach(level -> all.addAll(bestFirst.subList(0, bestFirst.indexOf(level) + 1)));
        return all;
    }

    private void period() {
        parameters.take("period").ifPresent(value -> {
            try {
                clauses.add(new Clause.Overlap(Edtf.parse(value)));
                parameters.understood("period", value);
            } catch (DateTimeException e) {
                parameters.fault(
                        "period",
                        value,
                        "'" + Problem.shown(value)
                                + "' is not a date or period in EDTF, such as 2007, 2007-06, 2005/2010, 2017/.. or 201X");
            }
        });
    }

    private void published() {
        parameters.take("published").ifPresent(value -> {
            Matcher years = YEARS.matcher(value);
            if (!years.matches() || value.equals("..")) {
                parameters.fault(
                        "published",
                        value,
                        "'" + Problem.shown(value)
                                + "' is not a year or range of years, such as 2007, 2005..2012, 2005.." + " or ..2012");
                return;
            }
            Optional<Integer> exactly = Optional.ofNullable(years.group(3)).map(Integer::valueOf);
            int first = exactly.orElse(years.group(1) == null ? 0 : Integer.parseInt(years.group(1)));
            int last = exactly.orElse(years.group(2) == null ? 9999 : Integer.parseInt(years.group(2)));
            if (first > last) {
                parameters.fault("published", value, "the range ends before it begins; write the earlier year first");
                return;
            }
            clauses.add(new Clause.Published(first, last));
            parameters.understood("published", value);
        });
    }

    private void words() {
        parameters.take("q").ifPresent(value -> {
            if (value.length() > LONGEST_QUERY) {
                parameters.fault("q", value, "'q' takes at most " + LONGEST_QUERY + " characters");
                return;
            }
            clauses.add(new Clause.Words(value));
            parameters.understood("q", value);
        });
    }
}
