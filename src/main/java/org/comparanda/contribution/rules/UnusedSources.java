package org.comparanda.contribution.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.evidence.Codebook;

/** A source is there because something in the package rests on it. */
final class UnusedSources implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        Set<String> used = new HashSet<>();
        dataPackage.findings().forEach(row -> used.addAll(Arrays.asList(row.value().source, row.value().via)));
        dataPackage.figures().forEach(row -> used.addAll(Arrays.asList(row.value().source, row.value().via)));
        dataPackage.programmes().forEach(row -> used.addAll(row.value().sources));
        return dataPackage.sources().stream()
                .filter(row -> row.value().key != null && !used.contains(row.value().key))
                .map(row -> Issue.info(
                                "source-unused", row.at(), "key", row.value().key, "nothing in the package names it")
                        .hint("code what it says, or take it out"));
    }
}
