package org.comparanda.contribution.rules;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.UnitKind;

/** A share says of whom, a score on which scale, and nothing that is counted is below nought. */
final class Shares implements Rule {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** Of these there may be less than none: a benefit can be a loss, and what is early has a negative delay. */
    private static final Set<UnitKind> MAY_BE_NEGATIVE = Set.of(UnitKind.CURRENCY, UnitKind.YEARS, UnitKind.POINTS);

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        return dataPackage.figures().stream()
                .filter(row -> row.value().measure != null)
                .flatMap(row -> Stream.of(
                                population(row),
                                range(row, "value", row.value().value),
                                range(row, "value_max", row.value().valueMax))
                        .flatMap(issues -> issues));
    }

    private static Stream<Issue> population(Row<Figure> row) {
        UnitKind kind = row.value().measure.unitKind();
        boolean share = kind == UnitKind.PERCENT;
        if (row.value().population != null || (!share && kind != UnitKind.POINTS)) {
            return Stream.empty();
        }
        String message = share ? "a share does not say of whom" : "a score does not say on which scale";
        return Stream.of(Issue.warning("population-missing", row.at(), "population", null, message)
                .hint(share ? "write who makes up the hundred percent" : "write the scale, such as 0 to 7"));
    }

    private static Stream<Issue> range(Row<Figure> row, String column, BigDecimal value) {
        UnitKind kind = row.value().measure.unitKind();
        if (value == null || MAY_BE_NEGATIVE.contains(kind)) {
            return Stream.empty();
        }
        boolean share = kind == UnitKind.PERCENT;
        if (value.signum() >= 0 && (!share || value.compareTo(ALL) <= 0)) {
            return Stream.empty();
        }
        String message = share ? "a share lies between 0 and 100 percent" : "there are no fewer than none";
        return Stream.of(Issue.error("value-out-of-range", row.at(), column, value.toPlainString(), message)
                .hint("look again at the value and at the measure"));
    }
}
