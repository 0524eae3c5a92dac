package org.comparanda.corpus;

import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.roaringbitmap.RoaringBitmap;

/**
 * The names that many rows are filed under: of their source, programme, place, themes. Words are looked for in each name
 * once, and what a field knows of its rows does the rest; indexing them with every row would take most of the time that
 * words take.
 */
final class Names {

    /**
     * A name, in all languages.
     *
     * @param rows the rows that are filed under it
     */
    record Name(Map<Words.Field, String> texts, RoaringBitmap rows) {}

    private final List<RoaringBitmap> rowsOfName;
    private final int rows;
    private final TextIndex texts;

    /** @param rows how many rows the table has */
    Names(List<Name> all, int rows) {
        this.rowsOfName = all.stream().map(Name::rows).toList();
        this.rows = rows;
        this.texts = new TextIndex(all, Name::texts);
    }

    /** Finds what the query finds in the words of a row, and all rows under the names in which it finds something. */
    Query or(Query query) {
        RoaringBitmap found = texts.search(query).rows();
        if (found.isEmpty()) {
            return query;
        }
        // A common word stands in thousands of titles of a few rows each: bit by bit is the quickest way to unite them.
        FixedBitSet filed = new FixedBitSet(rows);
        found.forEach((int name) -> rowsOfName.get(name).forEach((int row) -> filed.set(row)));
        return new BooleanQuery.Builder()
                .add(query, Occur.SHOULD)
                .add(new RowsQuery(filed), Occur.SHOULD)
                .build();
    }
}
