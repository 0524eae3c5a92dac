package org.comparanda.contribution.rules;

import java.util.List;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Descriptor;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Neighbours;
import org.comparanda.contribution.Neighbours.Neighbour;
import org.comparanda.contribution.PublishedBefore;
import org.comparanda.contribution.SemanticVersion;

/** A published version never changes, and the next one has a higher number. */
final class VersionsGoUp implements NeighbourRule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Neighbours neighbours) {
        Descriptor offered = dataPackage.descriptor();
        if (offered.version() == null) {
            return Stream.empty();
        }
        return neighbours.before(offered.name()).stream().flatMap(before -> check(dataPackage, before));
    }

    private static Stream<Issue> check(DataPackage dataPackage, Neighbour before) {
        Descriptor offered = dataPackage.descriptor();
        String published = before.descriptor().version();
        int step = SemanticVersion.of(offered.version()).compareTo(SemanticVersion.of(published));
        if (step < 0) {
            return Stream.of(PublishedBefore.higherVersion(offered, published));
        }
        List<String> differences =
                step > 0 ? List.of() : PublishedBefore.differences(before.descriptor(), before.evidence(), dataPackage);
        return differences.isEmpty() ? Stream.empty() : Stream.of(PublishedBefore.otherContent(offered, differences));
    }
}
