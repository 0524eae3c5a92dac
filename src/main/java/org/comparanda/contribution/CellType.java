package org.comparanda.contribution;

/** How the values of a column are written in a cell. Empty cells never get here: they stand for no value. */
interface CellType<V> {

    /** The value that a cell, which is not blank, stands for. */
    V read(String cell) throws CellFault;

    /** The value as it is written in a package. */
    default String write(V value) {
        return value.toString();
    }

    /** The Table Schema type that says the same to other tools. */
    default String schemaType() {
        return "string";
    }
}
