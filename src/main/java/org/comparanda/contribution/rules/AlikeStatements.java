package org.comparanda.contribution.rules;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Finding;

/**
 * A claim is one finding: no other about the same place and of the same kind says it again, in the same words or in
 * nearly the same. Statements are compared by a fingerprint each, so a large package takes no longer a row than a small
 * one; two that differ in a word that carries meaning are two claims.
 */
final class AlikeStatements implements Rule {

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final int FEWEST_WORDS = 4;
    private static final int STEM = 6;
    /** Words that carry no claim; those that deny are not among them. */
    private static final Set<String> LIGHT = Set.of(
            ("a an the of in on at to for by with from as and or that which who this these those it its they their his her"
                            + " he she is are was were be been being has have had do does did will would there than then so such"
                            + " also very some any more about into over under between during up out")
                    .split(" "));

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        Map<String, Row<Finding>> same = new HashMap<>();
        Map<String, Row<Finding>> alike = new HashMap<>();
        return dataPackage.findings().stream()
                .filter(row -> row.value().statement != null)
                .flatMap(row -> check(row, same, alike));
    }

    private static Stream<Issue> check(
            Row<Finding> row, Map<String, Row<Finding>> same, Map<String, Row<Finding>> alike) {
        Finding finding = row.value();
        String about = finding.jurisdiction + ' ' + finding.kind + ' ';
        List<String> words = words(finding.statement);
        Row<Finding> doubled = same.putIfAbsent(about + String.join(" ", words), row);
        Set<String> stems = stems(words);
        Row<Finding> near =
                stems.size() < FEWEST_WORDS ? null : alike.putIfAbsent(about + String.join(" ", stems), row);
        if (doubled != null) {
            return issue("statement-doubled", row, doubled, "the same");
        }
        return near == null ? Stream.empty() : issue("statement-nearly-doubled", row, near, "nearly the same");
    }

    private static Stream<Issue> issue(String code, Row<Finding> row, Row<Finding> above, String how) {
        String message =
                "the finding " + above.value().id + " on line " + above.at().line() + " says " + how;
        return Stream.of(
                Issue.warning(code, row.at(), "statement", row.value().statement, message)
                        .hint(
                                "a claim repeated in one source is one finding; made again elsewhere, say what differs or relate the two"));
    }

    private static List<String> words(String statement) {
        String folded = ACCENT.matcher(Normalizer.normalize(statement, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BREAK.splitAsStream(folded).filter(word -> !word.isEmpty()).toList();
    }

    /** The words that carry the claim, in no order and without their endings; numbers stay whole. */
    private static Set<String> stems(List<String> words) {
        return words.stream()
                .filter(word -> !LIGHT.contains(word))
                .map(word ->
                        word.length() <= STEM || Character.isDigit(word.charAt(0)) ? word : word.substring(0, STEM))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
