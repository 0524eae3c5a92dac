package org.comparanda.contribution.rules;

import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Location;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.ReadLevel;

/** What is known only through another text names that text, and nothing else does. */
final class SecondHand implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        return Stream.concat(
                dataPackage.findings().stream()
                        .flatMap(row -> check(row.at(), row.value().read, row.value().via, row.value().source)),
                dataPackage.figures().stream()
                        .flatMap(row -> check(row.at(), row.value().read, row.value().via, row.value().source)));
    }

    private static Stream<Issue> check(Location at, ReadLevel read, String via, String source) {
        if (read == ReadLevel.SECONDARY && via == null) {
            return Stream.of(Issue.error("via-missing", at, "via", null, "read is secondary, but via names no text")
                    .hint("give the key of the text that was read"));
        }
        if (read != null && read != ReadLevel.SECONDARY && via != null) {
            return Stream.of(
                    Issue.error("via-unexpected", at, "via", via, "via names a text, but read is not secondary")
                            .hint("empty via, or set read to secondary"));
        }
        if (via != null && via.equals(source)) {
            return Stream.of(Issue.error("via-itself", at, "via", via, "a source is not known through itself")
                    .hint("name the text that was read"));
        }
        return Stream.empty();
    }
}
