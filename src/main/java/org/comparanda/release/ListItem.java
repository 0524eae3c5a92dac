package org.comparanda.release;

import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comparanda.evidence.PublishedRow;

/**
 * One item of a list that a row has, where items are rows of a table of their own because the database holds them to
 * something. Flat rows, not a collection mapping: a million findings are written and read in bulk.
 */
@MappedSuperclass
@IdClass(ListItem.Key.class)
abstract class ListItem<V> {

    @Id
    String dataset;

    @Id
    String version;

    /** Position of the row that has the list. */
    @Id
    int owner;

    /** Place in the list, from 0. */
    @Id
    int rank;

    abstract V value();

    abstract void value(V value);

    static <V, I extends ListItem<V>> Stream<I> items(PublishedRow row, List<V> list, Supplier<I> empty) {
        return IntStream.range(0, list.size()).mapToObj(rank -> {
            I item = empty.get();
            item.dataset = row.dataset;
            item.version = row.version;
            item.owner = row.position;
            item.rank = rank;
            item.value(list.get(rank));
            return item;
        });
    }

    record Key(String dataset, String version, int owner, int rank) {}
}
