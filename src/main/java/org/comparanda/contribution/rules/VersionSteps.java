package org.comparanda.contribution.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Location;
import org.comparanda.contribution.Neighbours;
import org.comparanda.contribution.Neighbours.Neighbour;
import org.comparanda.contribution.SemanticVersion;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.Source;

/** Whoever follows a dataset sees by its version that there is more to read, or that themes are counted otherwise. */
final class VersionSteps implements NeighbourRule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Neighbours neighbours) {
        String version = dataPackage.descriptor().version();
        if (version == null) {
            return Stream.empty();
        }
        return neighbours.before(dataPackage.descriptor().name()).stream()
                .filter(before -> isPatch(before, SemanticVersion.of(version)))
                .flatMap(before -> news(before.evidence(), dataPackage.evidence()).stream()
                        .limit(1)
                        .map(first -> issue(first, before, version)));
    }

    private static boolean isPatch(Neighbour before, SemanticVersion now) {
        SemanticVersion was = SemanticVersion.of(before.descriptor().version());
        return was.major() == now.major() && was.minor() == now.minor() && was.compareTo(now) < 0;
    }

    /** What is new or recoded, in words. */
    private static List<String> news(Evidence before, Evidence now) {
        Map<String, List<String>> themes = new HashMap<>();
        before.findings().forEach(finding -> themes.put(finding.id, finding.themes));
        Set<String> known = new HashSet<>();
        ids(before).forEach(known::add);
        return Stream.concat(
                        ids(now).filter(id -> id != null && !known.contains(id)).map(id -> id + " is new"),
                        now.findings().stream()
                                .filter(finding -> themes.containsKey(finding.id)
                                        && !themes.get(finding.id).equals(finding.themes))
                                .map(finding -> "the themes of " + finding.id + " were recoded"))
                .toList();
    }

    private static Stream<String> ids(Evidence evidence) {
        return Stream.of(
                        ids(evidence.findings(), row -> row.id),
                        ids(evidence.figures(), row -> row.id),
                        ids(evidence.searches(), row -> row.id),
                        ids(evidence.sources(), Source::id),
                        ids(evidence.programmes(), Programme::id))
                .flatMap(ids -> ids);
    }

    private static <T> Stream<String> ids(List<T> rows, Function<T, String> id) {
        return rows.stream().map(id);
    }

    private static Issue issue(String news, Neighbour before, String version) {
        String published = before.descriptor().version();
        SemanticVersion was = SemanticVersion.of(published);
        String next = was.major() + "." + (was.minor() + 1) + ".0";
        String message = news + " since version " + published + ", and only the third number was raised";
        return Issue.error("version-step-small", Location.of("datapackage.json"), "version", version, message)
                .hint("raise the second number where rows were added or themes recoded")
                .suggest(List.of(next));
    }
}
