package org.comparanda.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.RelationBasis;
import org.comparanda.evidence.RelationType;
import org.comparanda.testing.FoundingCorpus;
import org.junit.jupiter.api.Test;

class WavesTest {

    private static final String FOUNDING = "hendy-acute-trusts";

    private static HandMade twoRounds() {
        return new HandMade()
                .source("gb/first", source -> {
                    source.study = "study";
                    source.wave = 1;
                })
                .source("gb/second", source -> {
                    source.study = "study";
                    source.wave = 2;
                });
    }

    @Test
    void aThemePersistsIfTheLaterSourceSaysSo() {
        Corpus corpus = twoRounds()
                .finding("early", "GB", Kind.BARRIER, "gb/first", "funding")
                .finding("late", "GB", Kind.BARRIER, "gb/second", "funding")
                .relation("late", RelationType.PERSISTS_FROM, "early", RelationBasis.STATED)
                .corpus();

        assertThat(changes(corpus))
                .containsExactly(new Change(
                        "study",
                        2,
                        List.of(1),
                        "funding",
                        Kind.BARRIER,
                        ChangeType.PERSISTING,
                        List.of("early"),
                        List.of("late"),
                        List.of("late")));
    }

    @Test
    void theSameThemeWithoutALinkOnlyRecurs() {
        Corpus corpus = twoRounds()
                .finding("early", "GB", Kind.BARRIER, "gb/first", "funding")
                .finding("late", "GB", Kind.BARRIER, "gb/second", "funding")
                .corpus();

        assertThat(changes(corpus)).extracting(Change::change).containsExactly(ChangeType.RECURRING);
    }

    @Test
    void aLinkIsAboutTheThemesThatBothEndsCarry() {
        // The late finding is new about safety, although what it says of legacy systems persists.
        Corpus corpus = twoRounds()
                .finding("early", "GB", Kind.BARRIER, "gb/first", "timetables", "legacy-systems")
                .finding("late", "GB", Kind.BARRIER, "gb/second", "legacy-systems", "patient-safety")
                .relation("late", RelationType.PERSISTS_FROM, "early", RelationBasis.STATED)
                .corpus();

        assertThat(changes(corpus))
                .extracting(change -> change.theme() + " " + change.change().code())
                .containsExactly("timetables not-raised-again", "legacy-systems persisting", "patient-safety new");
    }

    @Test
    void aLinkOfFindingsWithoutACommonThemeIsAboutTheLaterMainTheme() {
        Corpus corpus = twoRounds()
                .finding("early", "GB", Kind.BARRIER, "gb/first", "timetables")
                .finding("late", "GB", Kind.BARRIER, "gb/second", "funding", "privacy")
                .relation("late", RelationType.PERSISTS_FROM, "early", RelationBasis.STATED)
                .corpus();

        assertThat(changes(corpus))
                .filteredOn(change -> change.change() == ChangeType.PERSISTING)
                .extracting(Change::theme, Change::earlierFindings)
                .containsExactly(tuple("funding", List.of("early")));
    }

    @Test
    void silenceIsNotResolution() {
        Corpus corpus = twoRounds()
                .finding("early", "GB", Kind.BARRIER, "gb/first", "funding")
                .finding("late", "GB", Kind.ENABLER, "gb/second", "funding")
                .corpus();

        assertThat(changes(corpus))
                .extracting(
                        change -> change.kind().code() + " " + change.change().code())
                .containsExactly("barrier not-raised-again", "enabler new");
    }

    @Test
    void onlyARelationResolves() {
        Corpus corpus = twoRounds()
                .finding("early", "GB", Kind.BARRIER, "gb/first", "funding")
                .finding("late", "GB", Kind.ENABLER, "gb/second", "funding")
                .relation("late", RelationType.RESOLVES, "early", RelationBasis.STATED)
                .corpus();

        assertThat(changes(corpus))
                .filteredOn(change -> change.kind() == Kind.BARRIER)
                .extracting(Change::change, Change::links)
                .containsExactly(tuple(ChangeType.RESOLVED, List.of("late")));
    }

    @Test
    void aThemeThatIsStillRaisedIsNotResolved() {
        Corpus corpus = twoRounds()
                .finding("early", "GB", Kind.BARRIER, "gb/first", "funding")
                .finding("gone", "GB", Kind.ENABLER, "gb/second", "funding")
                .finding("still", "GB", Kind.BARRIER, "gb/second", "funding")
                .relation("gone", RelationType.RESOLVES, "early", RelationBasis.STATED)
                .corpus();

        assertThat(changes(corpus))
                .filteredOn(change -> change.kind() == Kind.BARRIER)
                .extracting(Change::change)
                .containsExactly(ChangeType.RECURRING);
    }

    @Test
    void eachRoundIsComparedWithAllBeforeAndSilenceIsSaidOnce() {
        // Funding in rounds 1 and 4, privacy in round 1 only.
        HandMade made = twoRounds();
        for (int round : new int[] {3, 4}) {
            made.source("gb/round-" + round, source -> {
                source.study = "study";
                source.wave = round;
            });
        }
        Corpus corpus = made.finding("f1", "GB", Kind.BARRIER, "gb/first", "funding")
                .finding("p1", "GB", Kind.BARRIER, "gb/first", "privacy")
                .finding("x2", "GB", Kind.BARRIER, "gb/second", "equity")
                .finding("x3", "GB", Kind.BARRIER, "gb/round-3", "equity")
                .finding("f4", "GB", Kind.BARRIER, "gb/round-4", "funding")
                .corpus();

        assertThat(changes(corpus))
                .extracting(change -> change.round() + " " + change.theme() + " "
                        + change.change().code())
                .containsExactly(
                        "2 funding not-raised-again",
                        "2 equity new",
                        "2 privacy not-raised-again",
                        "3 equity recurring",
                        "4 funding recurring",
                        "4 equity not-raised-again");
    }

    @Test
    void roundsMayBeNumberedByYears() {
        Corpus corpus = new HandMade()
                .source("de/old", source -> {
                    source.study = "barometer";
                    source.wave = 2021;
                })
                .source("de/new", source -> {
                    source.study = "barometer";
                    source.wave = 2024;
                })
                .finding("a", "DE", Kind.BARRIER, "de/old", "funding")
                .finding("b", "DE", Kind.BARRIER, "de/new", "privacy")
                .corpus();

        assertThat(changes(corpus)).allSatisfy(change -> {
            assertThat(change.round()).isEqualTo(2024);
            assertThat(change.earlierRounds()).containsExactly(2021);
        });
    }

    @Test
    void studiesWithOneRoundAreNoWaves() {
        Corpus corpus = twoRounds()
                .studies(2, "GB", "funding")
                .finding("early", "GB", Kind.BARRIER, "gb/first", "funding")
                .corpus();

        assertThat(changes(corpus)).isEmpty();
        for (String study : List.of("study", "gb-funding-0")) {
            Basis named = HandMade.asking(HandMade.choice(Field.STUDY, study));
            assertThatThrownBy(() -> Waves.of(corpus, named))
                    .isInstanceOf(SenselessComparisonException.class)
                    .hasMessageContaining("two rounds or more");
        }
    }

    @Test
    void sourcesWithoutARoundAreLeftOutAndNamed() {
        Corpus corpus = twoRounds()
                .source("gb/press", source -> source.study = "study")
                .finding("early", "GB", Kind.BARRIER, "gb/first", "funding")
                .finding("late", "GB", Kind.BARRIER, "gb/second", "funding")
                .finding("press", "GB", Kind.BARRIER, "gb/press", "privacy")
                .corpus();

        assertThat(changes(corpus)).extracting(Change::theme).containsExactly("funding");
        assertThat(Waves.of(corpus, HandMade.byDefault()).caveats())
                .extracting(Caveat::toString)
                .contains("One source of these studies states no round and is left out: gb/press.");
    }

    @Test
    void theFoundingStudyComesOutRight() {
        Basis basis = HandMade.asking(HandMade.choice(Field.STUDY, FOUNDING));
        List<Change> changes = Waves.of(FoundingCorpus.corpus(), basis).rows();
        Function<ChangeType, Stream<String>> barriers = type -> changes.stream()
                .filter(change -> change.kind() == Kind.BARRIER && change.change() == type)
                .map(Change::theme);

        assertThat(barriers.apply(ChangeType.PERSISTING)).contains("funding", "timetables", "communication");
        // What the abstract of the second round calls new: priority, safety, lost integration.
        assertThat(barriers.apply(ChangeType.NEW)).contains("prioritisation", "patient-safety", "interoperability");
        assertThat(changes).noneMatch(change -> change.change() == ChangeType.RESOLVED);
        // Choose and Book is new, its theme is not: another claim about usability stands in the first round.
        assertThat(barriers.apply(ChangeType.RECURRING)).contains("usability-and-fit");
        assertThat(barriers.apply(ChangeType.NOT_RAISED_AGAIN)).contains("local-capacity", "workload-and-wellbeing");
        assertThat(Waves.of(FoundingCorpus.corpus(), basis).caveats())
                .extracting(Caveat::toString)
                .anyMatch(text -> text.contains("gb-eng/cio-uk-2007"));
    }

    private static List<Change> changes(Corpus corpus) {
        return Waves.of(corpus, HandMade.byDefault()).rows();
    }
}
