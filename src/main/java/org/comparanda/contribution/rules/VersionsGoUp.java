package org.comparanda.contribution.rules;

import java.util.List;
import java.util.stream.Stream;
import org.comparanda.contribution.ContentDifference;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Descriptor;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Location;
import org.comparanda.contribution.Neighbours;
import org.comparanda.contribution.Neighbours.Neighbour;
import org.comparanda.contribution.SemanticVersion;
import org.comparanda.evidence.Evidence;

/** A published version never changes, and the next one has a higher number. */
final class VersionsGoUp implements NeighbourRule {

    private static final Location DESCRIPTOR = Location.of("datapackage.json");
    private static final int NAMED = 5;

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Neighbours neighbours) {
        Descriptor offered = dataPackage.descriptor();
        if (offered.version() == null) {
            return Stream.empty();
        }
        return neighbours.before(offered.name()).stream().flatMap(before -> check(dataPackage, before));
    }

    private static Stream<Issue> check(DataPackage dataPackage, Neighbour before) {
        String version = dataPackage.descriptor().version();
        String published = before.descriptor().version();
        int step = SemanticVersion.of(version).compareTo(SemanticVersion.of(published));
        if (step < 0) {
            return Stream.of(Issue.error(
                            "lower-version",
                            DESCRIPTOR,
                            "version",
                            version,
                            "version " + published + " is published already")
                    .hint("give the package a version above " + published));
        }
        return step == 0 ? changed(dataPackage, before) : Stream.empty();
    }

    private static Stream<Issue> changed(DataPackage dataPackage, Neighbour before) {
        Evidence evidence = dataPackage.evidence();
        List<String> differences = ContentDifference.inWords(
                before.descriptor(), before.evidence(), dataPackage.descriptor(), evidence, NAMED);
        if (differences.isEmpty()) {
            return Stream.empty();
        }
        String version = before.descriptor().version();
        String message = "version " + version + " is published with other content: " + String.join("; ", differences);
        return Stream.of(Issue.error("version-is-published", DESCRIPTOR, "version", version, message)
                .hint("a published version never changes: raise the version, and say in 'changes' what is new"));
    }
}
