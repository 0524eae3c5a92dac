package org.comparanda.contribution.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Descriptor;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Neighbours;
import org.comparanda.contribution.Neighbours.Neighbour;
import org.comparanda.contribution.Row;
import org.comparanda.contribution.SemanticVersion;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Kind;

/**
 * Whoever cites a finding relies on its meaning: what changes it raises the first number of the version. Before 1.0.0
 * the second number stands for the first.
 */
final class KeptMeaning implements NeighbourRule {

    /** Below this share of common words a statement was written anew. */
    private static final double ALIKE = 0.4;

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Neighbours neighbours) {
        Optional<Neighbour> before = neighbours.before(dataPackage.descriptor().name());
        if (before.isEmpty() || isMajor(before.get().descriptor(), dataPackage.descriptor())) {
            return Stream.empty();
        }
        Map<String, Finding> published = new HashMap<>();
        before.get().evidence().findings().forEach(finding -> published.put(finding.id, finding));
        Set<String> ids = published.keySet();
        return Stream.concat(
                dataPackage.findings().stream()
                        .filter(row -> ids.contains(row.value().id))
                        .flatMap(row -> check(row, published.get(row.value().id))),
                dataPackage.withdrawals().stream()
                        .filter(row -> ids.contains(row.value().id))
                        .map(row -> Issue.error(
                                        "withdrawal-not-major",
                                        row.at(),
                                        "id",
                                        row.value().id,
                                        "a published finding is withdrawn without a new major version")
                                .hint("raise the first number of the version; before 1.0.0 the second")));
    }

    private static boolean isMajor(Descriptor before, Descriptor now) {
        if (now.version() == null) {
            return true; // Nothing can be said of it, and that it is missing is another fault.
        }
        SemanticVersion was = SemanticVersion.of(before.version());
        SemanticVersion is = SemanticVersion.of(now.version());
        return is.major() > was.major() || (was.major() == 0 && is.minor() > was.minor());
    }

    private static Stream<Issue> check(Row<Finding> row, Finding published) {
        Finding now = row.value();
        return Stream.of(
                        changed(row, "kind", code(published.kind), code(now.kind)),
                        changed(row, "jurisdiction", published.jurisdiction, now.jurisdiction),
                        rewritten(row, published.statement, now.statement))
                .flatMap(issues -> issues);
    }

    private static Stream<Issue> changed(Row<Finding> row, String column, String before, String now) {
        if (now == null || now.equals(before)) {
            return Stream.empty();
        }
        String message = "the published finding has " + before + " here: its meaning changed";
        return Stream.of(Issue.error("meaning-changed", row.at(), column, now, message)
                .hint("raise the first number of the version (before 1.0.0 the second), or withdraw the finding and"
                        + " give the new claim a new id"));
    }

    private static Stream<Issue> rewritten(Row<Finding> row, String before, String now) {
        if (now == null || now.equals(before) || likeness(before, now) >= ALIKE) {
            return Stream.empty();
        }
        String message = "the statement was written anew, and the first number of the version is the same";
        return Stream.of(Issue.warning("statement-rewritten", row.at(), "statement", now, message)
                .hint("if it now claims something else, raise the first number (before 1.0.0 the second)"));
    }

    private static double likeness(String before, String now) {
        Set<String> all = words(before);
        Set<String> common = words(now);
        int words = all.size() + common.size();
        common.retainAll(all);
        return (double) common.size() / Math.max(1, words - common.size());
    }

    private static Set<String> words(String text) {
        return BREAK.splitAsStream(text.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(HashSet::new));
    }

    private static String code(Kind kind) {
        return kind == null ? null : kind.code();
    }
}
