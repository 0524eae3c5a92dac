package org.comparanda.contribution;

import java.util.List;
import java.util.function.Function;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.PublishedRow;

/**
 * A table of a package.
 *
 * @param format how it is written
 * @param required whether a package must have it
 * @param in its rows in a package
 * @param of its rows in the evidence of a dataset
 * @param <T> the rows
 */
public record PackageTable<T extends PublishedRow>(
        TableFormat<T> format,
        boolean required,
        Function<DataPackage, List<Row<T>>> in,
        Function<Evidence, List<T>> of) {

    /** Name of the table, {@code findings}. */
    public String name() {
        return format.name();
    }
}
