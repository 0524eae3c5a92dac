package org.comparanda.contribution;

import java.util.List;
import org.comparanda.evidence.Evidence;

/**
 * What is said of a version or an id that was published before: by the reports, which know some versions, and by
 * publishing, which knows all.
 */
public final class PublishedBefore {

    /** Differences that are named; more do not help to see what happened. */
    private static final int NAMED = 5;

    private static final Location DESCRIPTOR = Location.of(DescriptorReader.FILE);
    private static final Location WITHDRAWN =
            Location.of(PackageTables.WITHDRAWALS.format().file());

    private PublishedBefore() {}

    /** The version is below one that is published. */
    public static Issue higherVersion(Descriptor offered, String published) {
        String message = "version " + published + " of " + offered.name() + " is published already";
        return Issue.error("lower-version", DESCRIPTOR, "version", offered.version(), message)
                .hint("give the package a version above " + published);
    }

    /** The first differences of the offered version from the same version as it was published; empty if there are none. */
    public static List<String> differences(Descriptor published, Evidence publishedRows, DataPackage offered) {
        return ContentDifference.inWords(published, publishedRows, offered.descriptor(), offered.evidence(), NAMED);
    }

    /** The version is published, and says something else. */
    public static Issue otherContent(Descriptor offered, List<String> differences) {
        String message = "version " + offered.version() + " of " + offered.name() + " is published with other content: "
                + String.join("; ", differences);
        return Issue.error("version-is-published", DESCRIPTOR, "version", offered.version(), message)
                .hint("a published version never changes: raise the version, and say in 'changes' what is new");
    }

    /** An id that was withdrawn is used. */
    public static Issue withdrawn(Location at, String column, String id) {
        return Issue.error("id-withdrawn", at, column, id, "'" + id + "' is withdrawn")
                .hint("a withdrawn id is never given again: give the row a new one");
    }

    /** An id that was withdrawn is not listed any more. */
    public static Issue forgotten(String id) {
        String message = "an earlier version has withdrawn '" + id + "', and this one does not list it";
        return Issue.error("withdrawal-missing", WITHDRAWN, "id", id, message)
                .hint("keep the row: whoever asks for the id is told its reason");
    }
}
