package org.comparanda.release;

import java.util.List;

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
}
