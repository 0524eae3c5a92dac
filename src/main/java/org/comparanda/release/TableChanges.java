package org.comparanda.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.comparanda.contribution.PackageTable;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.PublishedRow;
import org.comparanda.evidence.Withdrawal;
import org.comparanda.release.Differences.Change;

/**
 * How one table of a dataset changed.
 *
 * @param table the table
 * @param id what tells its rows apart over all datasets
 */
record TableChanges<T extends PublishedRow>(PackageTable<T> table, Function<T, String> id) {

    /** Added and changed rows in the order of the later evidence, then those that are gone, in that of the earlier. */
    List<Change> between(Evidence earlier, Evidence later, Map<String, Withdrawal> withdrawn) {
        Map<String, T> before = byId(earlier);
        Map<String, T> after = byId(later);
        List<Change> changes = new ArrayList<>();
        after.forEach((key, row) -> {
            if (!before.containsKey(key)) {
                changes.add(change(key, ChangeType.ADDED, List.of()));
            } else {
                List<String> fields = fields(before.get(key), row);
                if (!fields.isEmpty()) {
                    changes.add(change(key, ChangeType.CHANGED, fields));
                }
            }
        });
        before.keySet().stream()
                .filter(key -> !after.containsKey(key))
                .forEach(key -> changes.add(gone(key, withdrawn.get(key))));
        return changes;
    }

    private Map<String, T> byId(Evidence evidence) {
        Map<String, T> rows = new LinkedHashMap<>();
        table.of().apply(evidence).forEach(row -> rows.put(id.apply(row), row));
        return rows;
    }

    /** The columns that differ. */
    private List<String> fields(T before, T after) {
        List<String> was = table.format().cells(before);
        List<String> is = table.format().cells(after);
        return IntStream.range(0, was.size())
                .filter(column -> !was.get(column).equals(is.get(column)))
                .mapToObj(table.format().header()::get)
                .toList();
    }

    private Change change(String key, ChangeType type, List<String> fields) {
        return new Change(table.name(), key, type, fields, null, null);
    }

    private Change gone(String key, Withdrawal withdrawal) {
        return withdrawal == null
                ? change(key, ChangeType.REMOVED, List.of())
                : new Change(
                        table.name(), key, ChangeType.WITHDRAWN, List.of(), withdrawal.reason, withdrawal.replacedBy);
    }
}
