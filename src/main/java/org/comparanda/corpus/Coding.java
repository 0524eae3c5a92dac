package org.comparanda.corpus;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.comparanda.evidence.ContributorType;
import org.comparanda.evidence.Finding;
import org.comparanda.release.Dataset;
import org.roaringbitmap.RoaringBitmap;

/** Who coded findings, and whether anybody looked. */
final class Coding {

    private record Coder(String dataset, String key) {}

    private Coding() {}

    static RoaringBitmap bySoftware(List<Dataset> datasets, List<Finding> findings) {
        Set<Coder> software = datasets.stream()
                .flatMap(dataset -> dataset.evidence().contributors().stream()
                        .filter(contributor -> contributor.type == ContributorType.SOFTWARE)
                        .map(contributor -> new Coder(dataset.name(), contributor.key)))
                .collect(Collectors.toUnmodifiableSet());
        return where(findings, finding -> software.contains(new Coder(finding.dataset, finding.coder)));
    }

    static RoaringBitmap unchecked(List<Finding> findings) {
        return where(findings, finding -> finding.checkedBy == null);
    }

    private static RoaringBitmap where(List<Finding> findings, Predicate<Finding> condition) {
        RoaringBitmap rows = new RoaringBitmap();
        for (int row = 0; row < findings.size(); row++) {
            if (condition.test(findings.get(row))) {
                rows.add(row);
            }
        }
        rows.runOptimize();
        return rows;
    }
}
