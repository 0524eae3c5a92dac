package org.comparanda.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comparanda.corpus.Clause;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;
import org.comparanda.testing.FoundingCorpus;
import org.comparanda.testing.SecondCount;
import org.comparanda.testing.SecondCount.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All themes by all countries and kinds, cell by cell as a second count from the tables has them. */
class WholeMatrixFromTablesTest {

    private static final Set<String> USUAL = Set.of("research", "official");

    record Question(String name, Filter filter, ThemeRule rule, Set<String> without, Predicate<Claim> counted) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Question> questions() {
        return Stream.of(
                new Question("by default", Filter.NONE, ThemeRule.ANY, Set.of(), WholeMatrixFromTablesTest::isUsual),
                new Question(
                        "every class of evidence",
                        filter(HandMade.choice(Field.EVIDENCE_CLASS, "research", "official", "synthesis", "opinion")),
                        ThemeRule.ANY,
                        Set.of(),
                        claim -> true),
                new Question(
                        "main themes, as raised by managers or auditors",
                        filter(HandMade.choice(Field.RAISED_BY, "managers", "auditors")),
                        ThemeRule.MAIN,
                        Set.of(),
                        claim -> isUsual(claim)
                                && (claim.list("raised_by").contains("managers")
                                        || claim.list("raised_by").contains("auditors"))),
                new Question(
                        "published 2010 to 2020, read in part or better, not about privacy",
                        filter(
                                new Clause.Published(2010, 2020),
                                HandMade.choice(Field.READ, "full-text", "partial"),
                                HandMade.not(Field.THEME, "privacy")),
                        ThemeRule.ANY,
                        Set.of("privacy"),
                        claim -> isUsual(claim)
                                && claim.published(2010, 2020)
                                && Set.of("full-text", "partial")
                                        .contains(claim.row().getField("read"))
                                && !claim.list("themes").contains("privacy")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theMatrixIsThatOfASecondCount(Question question) {
        Matrix matrix =
                Matrix.of(FoundingCorpus.corpus(), Basis.of(question.filter, question.rule), Axis.THEME, Axis.COUNTRY);

        List<String> actual =
                matrix.cells().stream().map(WholeMatrixFromTablesTest::line).toList();
        assertThat(actual)
                .isEqualTo(SecondCount.lines(question.counted, question.rule == ThemeRule.MAIN, question.without))
                .anyMatch(line -> line.contains(" found "));
    }

    private static String line(Cell cell) {
        ReadingMix reading = cell.reading();
        return SecondCount.line(
                cell.row(),
                cell.column(),
                cell.kind().code(),
                cell.studies(),
                cell.studiesTotal(),
                cell.share(),
                cell.findings(),
                reading == null
                        ? null
                        : List.of(reading.fullText(), reading.partial(), reading.abstractOnly(), reading.secondary()),
                cell.state().code(),
                cell.findingIds());
    }

    private static boolean isUsual(Claim claim) {
        return USUAL.contains(claim.evidenceClass());
    }

    private static Filter filter(Clause... clauses) {
        return new Filter(List.of(clauses));
    }
}
