package org.comparanda.comparison;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.comparanda.corpus.Table;
import org.comparanda.evidence.Finding;

/** The ids of some rows, looked up when they are asked for: over a large release most never are. */
final class FindingIds extends AbstractList<String> implements RandomAccess {

    private final Table<Finding> findings;
    private final Rows rows;

    FindingIds(Table<Finding> findings, Rows rows) {
        this.findings = findings;
        this.rows = rows;
    }

    @Override
    public String get(int index) {
        return findings.row(rows.get(Objects.checkIndex(index, rows.size()))).id;
    }

    @Override
    public int size() {
        return rows.size();
    }
}
