package org.comparanda.contribution.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Keys;
import org.comparanda.contribution.PackageTables;
import org.comparanda.evidence.Codebook;

/** Outside the package a programme and a source are addressed alike, {@code gb-eng/npfit}: no two have one address. */
final class DoubledAddresses implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        Set<String> sources = Keys.of(PackageTables.SOURCES.format(), "key", dataPackage.sources());
        return dataPackage.programmes().stream()
                .filter(row -> row.value().key != null && sources.contains(row.value().key))
                .map(row -> Issue.error(
                                "duplicate",
                                row.at(),
                                "id",
                                row.value().key,
                                "'" + row.value().key + "' is already the key of a source")
                        .hint("give the programme another id"));
    }
}
