package org.comparanda.contribution.rules;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.PackageTable;
import org.comparanda.contribution.PackageTables;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.Nearest;
import org.comparanda.evidence.Places;
import org.comparanda.evidence.PublishedRow;

/** Places are in the list of jurisdictions; whoever writes {@code UK} or {@code England} is told the code. */
final class KnownPlaces implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        Places places = codebook.places();
        return Stream.of(
                        check(PackageTables.FINDINGS, row -> row.jurisdiction, dataPackage, places),
                        check(PackageTables.PROGRAMMES, row -> row.jurisdiction, dataPackage, places),
                        check(PackageTables.FIGURES, row -> row.jurisdiction, dataPackage, places),
                        check(PackageTables.SEARCHES, row -> row.jurisdiction, dataPackage, places))
                .flatMap(issues -> issues);
    }

    private static <T extends PublishedRow> Stream<Issue> check(
            PackageTable<T> table, Function<T, String> code, DataPackage dataPackage, Places places) {
        return table.in().apply(dataPackage).stream().flatMap(row -> {
            String place = code.apply(row.value());
            if (place == null || places.withCode(place).isPresent()) {
                return Stream.empty();
            }
            return Stream.of(Issue.error(
                            "unknown-place",
                            row.at(),
                            "jurisdiction",
                            place,
                            "'" + place + "' is not the code of a place")
                    .hint("write the ISO 3166 code: FR for France, GB-ENG for England")
                    .suggest(meant(place, places)));
        });
    }

    private static List<String> meant(String written, Places places) {
        return places.meant(written)
                .map(place -> List.of(place.code))
                .orElseGet(() -> Nearest.to(
                        written, places.all().stream().map(KnownPlaces::code).toList()));
    }

    private static String code(Jurisdiction place) {
        return place.code;
    }
}
