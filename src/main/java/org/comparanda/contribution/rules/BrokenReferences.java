package org.comparanda.contribution.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Keys;
import org.comparanda.contribution.PackageTable;
import org.comparanda.contribution.PackageTables;
import org.comparanda.contribution.TableSchema.ForeignKey;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.PublishedRow;

/** What a cell names is in its table. References out of the package are left alone. */
final class BrokenReferences implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        Stream<Issue> keys = PackageTables.ALL.stream().flatMap(table -> foreignKeys(table, dataPackage));
        // A list in a cell cannot be a foreign key in a Table Schema.
        Stream<Issue> sources =
                check(PackageTables.PROGRAMMES, new ForeignKey("sources", "sources", "key"), dataPackage);
        return Stream.concat(keys, sources);
    }

    private static <T extends PublishedRow> Stream<Issue> foreignKeys(PackageTable<T> table, DataPackage dataPackage) {
        return table.format().schema().foreignKeys().stream().flatMap(key -> check(table, key, dataPackage));
    }

    private static <T extends PublishedRow> Stream<Issue> check(
            PackageTable<T> table, ForeignKey key, DataPackage dataPackage) {
        Set<String> keys = keys(PackageTables.named(key.table()), key.key(), dataPackage);
        return Keys.broken(table.format(), key.field(), table.in().apply(dataPackage), key.table(), keys);
    }

    private static <T extends PublishedRow> Set<String> keys(
            PackageTable<T> table, String field, DataPackage dataPackage) {
        return Keys.of(table.format(), field, table.in().apply(dataPackage));
    }
}
