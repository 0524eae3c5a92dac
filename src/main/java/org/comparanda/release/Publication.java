package org.comparanda.release;

import java.util.List;
import java.util.Optional;

/**
 * What came of publishing.
 *
 * @param release number of the release that is served now: the new one, or the one before if nothing is new; empty
 *     where nothing has ever been published
 * @param isNew whether this publication made it
 * @param published the datasets that are new in it or have a new version, in the order of their names
 * @param refused what was not published
 */
public record Publication(
        Optional<String> release, boolean isNew, List<DatasetVersion> published, List<Refusal> refused) {

    public Publication {
        published = List.copyOf(published);
        refused = List.copyOf(refused);
    }
}
