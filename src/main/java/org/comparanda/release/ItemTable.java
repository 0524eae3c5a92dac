package org.comparanda.release;

import java.util.function.Function;

/**
 * A table of list items.
 *
 * @param entity what is stored in it
 * @param column the column that has the item
 * @param item what a cell of that column says
 */
record ItemTable<V>(Class<? extends ListItem<V>> entity, String column, Function<String, V> item) {}
