package org.comparanda.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.contribution.CodebookTables.TermRow;
import org.comparanda.evidence.Aspect;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Design;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.Measure;
import org.comparanda.evidence.ProgrammeStatus;
import org.comparanda.evidence.Qualifier;
import org.comparanda.evidence.ReadLevel;
import org.comparanda.evidence.RelationType;
import org.comparanda.evidence.SourceType;
import org.comparanda.evidence.Stakeholder;

/** A list of which the codebook has the words and the service the meaning: both must have the same codes. */
record ClosedList(String name, List<? extends Coded> values) {

    static final List<ClosedList> ALL = List.of(
            of("kinds", Kind.values()),
            of("aspects", Aspect.values()),
            of("designs", Design.values()),
            of("read-levels", ReadLevel.values()),
            of("stakeholders", Stakeholder.values()),
            of("relations", RelationType.values()),
            of("programme-statuses", ProgrammeStatus.values()),
            of("measures", Measure.values()),
            of("qualifiers", Qualifier.values()),
            of("source-types", SourceType.values()));

    /** Whether a list of the codebook has these codes and says the same of them. */
    Stream<Issue> check(String file, List<Row<TermRow>> rows) {
        Set<String> written = rows.stream().map(row -> row.value().term.key).collect(Collectors.toSet());
        Stream<Issue> missing = values.stream()
                .map(Coded::code)
                .filter(code -> !written.contains(code))
                .map(code -> Issue.error(
                        "missing-code", Location.of(file), "key", code, "the code '" + code + "' is missing"));
        return Stream.concat(missing, rows.stream().flatMap(this::check));
    }

    private Stream<Issue> check(Row<TermRow> row) {
        String key = row.value().term.key;
        Optional<? extends Coded> known =
                values.stream().filter(value -> value.code().equals(key)).findFirst();
        if (known.isEmpty()) {
            return key == null
                    ? Stream.empty()
                    : Stream.of(Issue.error(
                            "unknown-code",
                            row.at(),
                            "key",
                            key,
                            "this service knows no code '" + key + "' in " + name));
        }
        return implied(known.get()).entrySet().stream()
                .filter(implied ->
                        !implied.getValue().equals(row.value().implied.get(implied.getKey())))
                .map(implied -> Issue.error(
                        "wrong-implication",
                        row.at(),
                        implied.getKey(),
                        row.value().implied.get(implied.getKey()),
                        "this service takes '" + implied.getValue() + "' for the " + implied.getKey() + " of " + key));
    }

    /** What the service takes a code to imply, under the name of the column that must say the same. */
    private static Map<String, String> implied(Coded value) {
        if (value instanceof Design design) {
            return Map.of("class", design.evidenceClass().code());
        }
        if (value instanceof Measure measure) {
            return Map.of("unit_kind", measure.unitKind().code());
        }
        if (value instanceof ReadLevel level) {
            return Map.of("rank", String.valueOf(level.ordinal() + 1));
        }
        return Map.of();
    }

    private static ClosedList of(String name, Coded... values) {
        return new ClosedList(name, Arrays.asList(values));
    }
}
