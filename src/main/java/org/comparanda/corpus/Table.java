package org.comparanda.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.roaringbitmap.RoaringBitmap;

/**
 * One table of a release with its indexes. Rows are numbered from 0 in the order of the release, which is also the
 * order of answers unless another is asked for.
 */
public final class Table<T> {

    private final List<T> rows;
    private final Function<T, String> id;
    private final Map<String, Integer> rowById;
    private final Map<Field, Dimension> dimensions;
    private final Periods periods;
    private final TableWords<T> words;
    private final RoaringBitmap all;
    private final Map<Order<T>, int[]> ranks = new ConcurrentHashMap<>();

    Table(
            List<T> rows,
            Function<T, String> id,
            Map<Field, Dimension> dimensions,
            Periods periods,
            TableWords<T> words) {
        this.rows = rows;
        this.id = id;
        this.rowById = new HashMap<>(rows.size() * 2);
        for (int row = 0; row < rows.size(); row++) {
            rowById.put(id.apply(rows.get(row)), row);
        }
        this.dimensions = dimensions;
        this.periods = periods;
        this.words = words;
        this.all = RoaringBitmap.bitmapOfRange(0, rows.size());
    }

    /** A table that is only listed: no fields to filter by, no words to search for. */
    public static <T> Table<T> of(List<T> rows, Function<T, String> id) {
        return new Table<>(rows, id, Map.of(), null, null);
    }

    public int size() {
        return rows.size();
    }

    public T row(int number) {
        return rows.get(number);
    }

    public List<T> rows() {
        return rows;
    }

    public Optional<T> withId(String id) {
        return Optional.ofNullable(rowById.get(id)).map(rows::get);
    }

    /** The number of the row with this id. */
    public Optional<Integer> numberOf(String id) {
        return Optional.ofNullable(rowById.get(id));
    }

    public String idOf(T row) {
        return id.apply(row);
    }

    /** Every id of the table. */
    public Set<String> ids() {
        return rowById.keySet();
    }

    /** The fields that this table can be filtered and counted by. */
    public Set<Field> fields() {
        return dimensions.keySet();
    }

    /** Whether its rows have a period. */
    public boolean hasPeriods() {
        return periods != null;
    }

    /** Whether its rows can be searched for words. */
    public boolean hasTexts() {
        return words != null;
    }

    void indexWords() {
        words.index();
    }

    /** @throws IllegalArgumentException if the table does not have the field */
    public Dimension dimension(Field field) {
        Dimension dimension = dimensions.get(field);
        if (dimension == null) {
            throw new IllegalArgumentException("no field " + field.code() + " in this table");
        }
        return dimension;
    }

    /**
     * The rows that pass a filter.
     *
     * @throws IllegalArgumentException if it names a field that this table does not have
     */
    public Selection select(Filter filter) {
        Selection selection = new Selection(all, null);
        for (Clause clause : filter.clauses()) {
            selection = narrow(selection, clause);
        }
        return selection;
    }

    private Selection narrow(Selection selection, Clause clause) {
        if (clause instanceof Clause.Choice choice) {
            return selection.keeping(chosen(selection.rows(), choice));
        }
        if (clause instanceof Clause.Overlap overlap) {
            return selection.and(periods.overlapping(overlap.period()));
        }
        if (clause instanceof Clause.Published published) {
            return selection.and(publishedIn(published.first(), published.last()));
        }
        Hits hits = words.search(((Clause.Words) clause).query());
        return new Selection(RoaringBitmap.and(selection.rows(), hits.rows()), hits);
    }

    private RoaringBitmap chosen(RoaringBitmap rows, Clause.Choice choice) {
        Dimension dimension = dimension(choice.field());
        RoaringBitmap chosen = rows;
        if (!choice.any().isEmpty()) {
            chosen = RoaringBitmap.and(chosen, union(dimension, choice.any()));
        }
        if (!choice.none().isEmpty()) {
            chosen = RoaringBitmap.andNot(chosen, union(dimension, choice.none()));
        }
        return chosen;
    }

    private static RoaringBitmap union(Dimension dimension, Set<String> codes) {
        return codes.size() == 1
                ? dimension.rowsOf(codes.iterator().next())
                : RoaringBitmap.or(codes.stream().map(dimension::rowsOf).iterator());
    }

    private RoaringBitmap publishedIn(int first, int last) {
        Dimension years = dimension(Field.PUBLISHED);
        return RoaringBitmap.or(years.values().stream()
                .filter(year -> Integer.parseInt(year) >= first && Integer.parseInt(year) <= last)
                .map(years::rowsOf)
                .iterator());
    }

    /** The place of every row when the table is sorted; worked out once for each order that is asked for. */
    int[] ranks(Order<T> order) {
        return ranks.computeIfAbsent(order, wanted -> wanted.ranksOf(rows));
    }
}
