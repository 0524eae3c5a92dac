package org.comparanda.contribution.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Edtf;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Kind;

/** What is claimed was so at some time, and a text tells of what was before it. */
final class Periods implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        Map<String, Integer> years = new HashMap<>();
        dataPackage.sources().forEach(row -> years.put(row.value().key, row.value().year));
        return dataPackage.findings().stream()
                // What is recommended may lie ahead of the text.
                .filter(row -> row.value().kind != null && row.value().kind != Kind.RECOMMENDATION)
                .flatMap(row -> row.value().period == null ? missing(row) : after(row, years.get(row.value().source)));
    }

    private static Stream<Issue> missing(Row<Finding> row) {
        return Stream.of(
                Issue.info("period-missing", row.at(), "period", null, "the finding does not say when it was so")
                        .hint("give the period if the source states it; else leave the cell empty"));
    }

    private static Stream<Issue> after(Row<Finding> row, Integer year) {
        Edtf period = row.value().period;
        if (year == null || !period.first().isAfter(LocalDate.of(year, 12, 31))) {
            return Stream.empty();
        }
        String message = "the period " + period + " begins after its source was published, in " + year;
        return Stream.of(Issue.warning("period-after-publication", row.at(), "period", period.text(), message)
                .hint("look again at the period and at the year of the source"));
    }
}
