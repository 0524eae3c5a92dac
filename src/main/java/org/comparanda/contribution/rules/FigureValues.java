package org.comparanda.contribution.rules;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Qualifier;
import org.comparanda.evidence.UnitKind;

/** A range has both its ends, the lower first, and the unit is one that the measure takes. */
final class FigureValues implements Rule {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        return dataPackage.figures().stream().flatMap(row -> Stream.concat(range(row), unit(row)));
    }

    private static Stream<Issue> range(Row<Figure> row) {
        Figure figure = row.value();
        boolean range = figure.qualifier == Qualifier.RANGE;
        String written = figure.valueMax == null ? null : figure.valueMax.toPlainString();
        if (range && figure.valueMax == null) {
            return Stream.of(Issue.error("range-open", row.at(), "value_max", null, "a range has no upper value")
                    .hint("give the upper end, or take at-least as the qualifier"));
        }
        if (!range && figure.valueMax != null) {
            return Stream.of(
                    Issue.error("range-unexpected", row.at(), "value_max", written, "an upper value without a range")
                            .hint("take range as the qualifier, or empty the cell"));
        }
        if (range && figure.value != null && figure.value.compareTo(figure.valueMax) >= 0) {
            return Stream.of(Issue.error(
                            "range-reversed", row.at(), "value_max", written, "the upper value is not above the lower")
                    .hint("put the lower end into value"));
        }
        return Stream.empty();
    }

    private static Stream<Issue> unit(Row<Figure> row) {
        Figure figure = row.value();
        if (figure.measure == null || figure.unit == null) {
            return Stream.empty();
        }
        UnitKind kind = figure.measure.unitKind();
        boolean fits = kind == UnitKind.CURRENCY
                ? CURRENCIES.contains(figure.unit)
                : kind.code().equals(figure.unit);
        if (fits) {
            return Stream.empty();
        }
        String taken = kind == UnitKind.CURRENCY ? "an ISO 4217 code such as EUR" : kind.code();
        String message = "'" + figure.unit + "' is no unit of " + figure.measure.code();
        return Stream.of(Issue.error("wrong-unit", row.at(), "unit", figure.unit, message)
                .hint("it takes " + taken));
    }
}
