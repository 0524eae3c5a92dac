package org.comparanda.api;

import java.util.List;
import org.comparanda.corpus.Order;
import org.comparanda.export.Column;
import org.comparanda.release.Differences;
import org.comparanda.release.Differences.Change;
import org.comparanda.release.Release;

/** How releases are shown, and what changed from one to another. */
final class ReleaseRecords {

    static final RecordType<Release> RELEASES = new RecordType<>(
            "releases",
            names -> List.of(
                    new Column<>("release", release -> release.number),
                    new Column<>("published_at", release -> release.publishedAt.toString()),
                    new Column<>("digest", release -> release.digest)),
            List.of(new Order<>("published_at", release -> release.publishedAt)),
            RecordType.TABULAR,
            null);

    static final RecordType<Changed> CHANGES = new RecordType<>(
            "changes",
            names -> List.of(
                    new Column<>("release", changed -> changed.release.number),
                    new Column<>("published_at", changed -> changed.release.publishedAt.toString()),
                    new Column<>("from_release", changed -> changed.from),
                    new Column<>("dataset", changed -> changed.dataset.dataset()),
                    new Column<>("from_version", changed -> changed.dataset.before()),
                    new Column<>("version", changed -> changed.dataset.after()),
                    new Column<>("table", changed -> changed.change.table()),
                    new Column<>("id", changed -> changed.change.id()),
                    new Column<>("change", changed -> changed.change.type()),
                    new Column<>("fields", changed -> changed.change.fields()),
                    new Column<>("reason", changed -> changed.change.reason()),
                    new Column<>("replaced_by", changed -> changed.change.replacedBy())),
            List.of(
                    new Order<>("dataset", changed -> changed.dataset.dataset()),
                    new Order<>("table", changed -> changed.change.table()),
                    new Order<>("id", changed -> changed.change.id()),
                    new Order<>("change", changed -> changed.change.type())),
            RecordType.TABULAR,
            null);

    private ReleaseRecords() {}

    /**
     * One change of one record.
     *
     * @param release in which it came
     * @param from number of the release that it is compared with
     */
    record Changed(Release release, String from, Differences.DatasetDifference dataset, Change change) {

        /** Tells it from all others. */
        String id() {
            return String.join(" ", release.number, dataset.dataset(), change.table(), change.id());
        }

        static List<Changed> of(Release release, Differences differences) {
            return differences.datasets().stream()
                    .flatMap(dataset -> dataset.changes().stream()
                            .map(change -> new Changed(release, differences.from(), dataset, change)))
                    .toList();
        }
    }
}
