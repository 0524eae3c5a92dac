package org.comparanda.evidence;

import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.List;

/**
 * One row of a table of a published dataset version. Rows are written once, by publishing, and never changed: nothing
 * above this package and publishing sets a field.
 */
@MappedSuperclass
@IdClass(RowKey.class)
public abstract class PublishedRow {

    /** Name of the dataset, {@code gb-eng}. */
    @Id
    public String dataset;

    /** Version of the dataset, {@code 0.1.0}. */
    @Id
    public String version;

    /** Place of the row in its table, from 0: tables keep the order in which they were contributed. */
    @Id
    public int position;

    /**
     * Codes of what the checks warned of when the row was published; see {@code docs/rules.md}. In the database a table
     * of their own: they are our judgement, not what the contributor wrote.
     */
    @Transient
    public List<String> flags = List.of();

    /** The address of something that is unique in this row's dataset only: {@code gb-eng/hendy-2007}. */
    protected final String qualified(String key) {
        return key == null ? null : dataset + '/' + key;
    }
}
