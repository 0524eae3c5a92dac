package org.comparanda.release;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Location;
import org.comparanda.contribution.SemanticVersion;
import org.comparanda.evidence.Codebook;
import org.hibernate.StatelessSession;

/**
 * A published version of the codebook never changes, and a new one still explains what is served. The list of
 * jurisdictions is not part of its version.
 */
final class CodebookRule {

    private static final int NAMED = 20;
    private static final Location DESCRIPTOR = Location.of("codebook/datapackage.json");

    private final StatelessSession session;
    private final Editions editions;

    CodebookRule(StatelessSession session) {
        this.session = session;
        this.editions = new Editions(session);
    }

    /** Checks a codebook that is not yet an edition, in the face of the release that is served. */
    List<Issue> check(Codebook offered, Release current) {
        Codebook served = editions.read(current.edition);
        return Stream.of(
                        changed(offered),
                        lower(offered, served),
                        droppedThemes(offered, served),
                        droppedPlaces(offered, current))
                .flatMap(issues -> issues)
                .toList();
    }

    private Stream<Issue> changed(Codebook offered) {
        List<String> differences = CodebookEdition.ofVersion(session, offered.version())
                .map(edition -> CodebookCells.differences(editions.read(edition.edition), offered))
                .orElse(List.of());
        if (differences.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(version(
                "version-is-published",
                offered,
                "version " + offered.version() + " of the codebook is published with other content: "
                        + String.join("; ", differences.subList(0, Math.min(NAMED, differences.size())))));
    }

    private static Stream<Issue> lower(Codebook offered, Codebook served) {
        if (SemanticVersion.of(offered.version()).compareTo(SemanticVersion.of(served.version())) >= 0) {
            return Stream.empty();
        }
        return Stream.of(version(
                "lower-version", offered, "version " + served.version() + " of the codebook is published already"));
    }

    private static Issue version(String code, Codebook offered, String message) {
        return Issue.error(code, DESCRIPTOR, "version", offered.version(), message)
                .hint("give the codebook a version that is not published yet");
    }

    private static Stream<Issue> droppedThemes(Codebook offered, Codebook served) {
        return served.themes().stream()
                .filter(theme -> offered.theme(theme.key).isEmpty())
                .map(theme -> Issue.error(
                                "theme-dropped",
                                Location.of("codebook/themes.csv"),
                                "key",
                                theme.key,
                                "the theme '" + theme.key + "' is left out")
                        .hint("keep it with the status deprecated: what was coded to it stays published"));
    }

    private Stream<Issue> droppedPlaces(Codebook offered, Release current) {
        Function<String, List<String>> used = table -> session.createSelectionQuery("""
                        select distinct row.jurisdiction from %s row
                        join ReleaseDataset served on served.dataset = row.dataset and served.version = row.version
                        where served.release = :release
                        """.formatted(table), String.class)
                .setParameter("release", current.number)
                .getResultList();
        Set<String> places = new TreeSet<>();
        List.of("Finding", "Figure", "Programme", "Search").forEach(table -> places.addAll(used.apply(table)));
        return places.stream()
                .filter(code -> offered.places().withCode(code).isEmpty())
                .map(code -> Issue.error(
                        "place-dropped",
                        Location.of("jurisdictions.csv"),
                        "code",
                        code,
                        "'" + code + "' is left out, and there is evidence about it"));
    }
}
