package org.comparanda.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What a package is made of, before anything is known about its columns: files or the sheets of a workbook. Whatever is
 * missing or cannot be read has been reported when it was opened, or is when it is asked for.
 */
interface PackageContent {

    /** The descriptor; empty where there is none or it cannot be read. */
    Optional<JsonNode> descriptor();

    /** A table; empty where there is none or nothing of it can be read. */
    Optional<RawTable> table(PackageTable<?> table);

    /** An issue as it is told to those who made the package, with the place in what they wrote. */
    default Issue placed(Issue issue) {
        return issue;
    }
}
