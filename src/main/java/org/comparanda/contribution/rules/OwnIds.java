package org.comparanda.contribution.rules;

import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.PackageTable;
import org.comparanda.contribution.PackageTables;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.PublishedRow;

/** Ids that hold over all datasets begin with the name of their own, so that no two datasets give the same. */
final class OwnIds implements Rule {

    private static final Pattern NUMBER = Pattern.compile("(?s)(-[fs]?[0-9]+|/.*)$");

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        String name = dataPackage.descriptor().name();
        if (name == null) {
            return Stream.empty();
        }
        return Stream.of(
                        check(PackageTables.FINDINGS, row -> row.id, dataPackage),
                        check(PackageTables.FIGURES, row -> row.id, dataPackage),
                        check(PackageTables.SEARCHES, row -> row.id, dataPackage),
                        check(PackageTables.WITHDRAWALS, row -> row.id, dataPackage))
                .flatMap(issues -> issues);
    }

    private static <T extends PublishedRow> Stream<Issue> check(
            PackageTable<T> table, Function<T, String> ids, DataPackage dataPackage) {
        String name = dataPackage.descriptor().name();
        return table.in().apply(dataPackage).stream().flatMap(row -> {
            String id = ids.apply(row.value());
            if (id == null || NUMBER.matcher(id).replaceFirst("").equals(name)) {
                return Stream.empty();
            }
            String message = "'" + id + "' does not belong to the dataset " + name + "";
            return Stream.of(
                    Issue.error("foreign-id", row.at(), "id", id, message).hint("begin it with " + name + "-"));
        });
    }
}
