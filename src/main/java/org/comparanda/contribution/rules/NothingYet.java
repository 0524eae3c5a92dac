package org.comparanda.contribution.rules;

import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Location;
import org.comparanda.contribution.PackageTables;
import org.comparanda.evidence.Codebook;

/** A template in which nothing was filled in yet is no package, though nothing in it is wrong. */
final class NothingYet implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        boolean something = PackageTables.ALL.stream()
                .anyMatch(table -> !table.in().apply(dataPackage).isEmpty());
        if (something) {
            return Stream.empty();
        }
        Location findings = Location.of(PackageTables.FINDINGS.format().file());
        return Stream.of(
                Issue.error("nothing-yet", findings, null, null, "no table has a row yet")
                        .hint(
                                "begin with contributors (who codes), then sources (what was read), then findings (what they say)"));
    }
}
