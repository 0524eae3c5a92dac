package org.comparanda.release;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.comparanda.contribution.PackageTables;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.Withdrawal;

/**
 * What changed from one release to another.
 *
 * @param from number of the earlier release
 * @param to number of the later one
 * @param datasets the datasets that differ, in the order of their names
 */
public record Differences(String from, String to, List<DatasetDifference> datasets) {

    /**
     * How a dataset differs.
     *
     * @param before its version in the earlier release; null where it had none
     * @param after its version in the later release; null where it has none
     * @param changes table by table, each in the order of the later release, what is gone last
     */
    public record DatasetDifference(String dataset, String before, String after, List<Change> changes) {}

    /**
     * How one record differs.
     *
     * @param table {@code findings}, {@code sources}, {@code programmes} or {@code figures}
     * @param id id or address over all datasets
     * @param type what happened to it
     * @param fields names of the columns that differ, for a changed record; else empty
     * @param reason why it was withdrawn; else null
     * @param replacedBy what stands in place of a withdrawn record; may be null
     */
    public record Change(
            String table, String id, ChangeType type, List<String> fields, String reason, String replacedBy) {}

    private static final List<TableChanges<?>> TABLES = List.of(
            new TableChanges<>(PackageTables.FINDINGS, finding -> finding.id),
            new TableChanges<>(PackageTables.SOURCES, Source::id),
            new TableChanges<>(PackageTables.PROGRAMMES, Programme::id),
            new TableChanges<>(PackageTables.FIGURES, figure -> figure.id));

    public Differences {
        datasets = List.copyOf(datasets);
    }

    /** What is different in the later release. */
    public static Differences between(ReleaseContent earlier, ReleaseContent later) {
        return new Differences(
                earlier.release().number,
                later.release().number,
                Stream.concat(earlier.datasets().stream(), later.datasets().stream())
                        .map(Dataset::name)
                        .sorted()
                        .distinct()
                        .flatMap(name -> of(name, earlier.dataset(name), later.dataset(name)).stream())
                        .toList());
    }

    private static Optional<DatasetDifference> of(String name, Optional<Dataset> before, Optional<Dataset> after) {
        String versionBefore = before.map(dataset -> dataset.version().version).orElse(null);
        String versionAfter = after.map(dataset -> dataset.version().version).orElse(null);
        // A version never changes, so what has the same version says the same.
        if (Objects.equals(versionBefore, versionAfter)) {
            return Optional.empty();
        }
        Evidence earlier = before.map(Dataset::evidence).orElse(Evidence.NONE);
        Evidence later = after.map(Dataset::evidence).orElse(Evidence.NONE);
        Map<String, Withdrawal> withdrawn = later.withdrawals().stream()
                .collect(toMap(withdrawal -> withdrawal.id, withdrawal -> withdrawal, (one, doubled) -> one));
        List<Change> changes = TABLES.stream()
                .flatMap(table -> table.between(earlier, later, withdrawn).stream())
                .toList();
        return Optional.of(new DatasetDifference(name, versionBefore, versionAfter, changes));
    }
}
