package org.comparanda.release;

/**
 * A table of list items.
 *
 * @param entity what is stored in it
 * @param value the attribute that has the item
 * @param type of the item
 */
record ItemTable<V>(Class<? extends ListItem<V>> entity, String value, Class<V> type) {}
