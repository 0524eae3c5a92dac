package org.comparanda.contribution.rules;

import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Keys;
import org.comparanda.contribution.PackageTable;
import org.comparanda.contribution.PackageTables;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.PublishedRow;

/** No two rows of a table have the same key. */
final class DoubledKeys implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        return PackageTables.ALL.stream().flatMap(table -> check(table, dataPackage));
    }

    private static <T extends PublishedRow> Stream<Issue> check(PackageTable<T> table, DataPackage dataPackage) {
        return Keys.doubled(table.format(), table.in().apply(dataPackage));
    }
}
