package org.comparanda.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comparanda.corpus.Corpus;
import org.comparanda.evidence.Design;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.ReadLevel;
import org.comparanda.evidence.SearchResult;
import org.comparanda.evidence.Stakeholder;
import org.comparanda.testing.FoundingCorpus;
import org.junit.jupiter.api.Test;

class GapsTest {

    @Test
    void nothingCodedAndNothingSearched() {
        assertThat(gaps(new HandMade().studies(1, "FR", "funding").corpus(), "privacy"))
                .containsExactly(GapKind.NOT_SEARCHED);
    }

    @Test
    void searchedAndNothingFound() {
        Corpus corpus = new HandMade()
                .studies(1, "FR", "funding")
                .search("FR", "privacy", SearchResult.NONE_FOUND)
                .search("FR", "equity", SearchResult.NOT_APPLICABLE)
                .corpus();

        assertThat(gaps(corpus, "privacy")).containsExactly(GapKind.NONE_FOUND);
        assertThat(gaps(corpus, "equity")).isEmpty();
    }

    @Test
    void onlySynthesisOpinionOrSecondHand() {
        HandMade made = new HandMade()
                .source("fr/review", source -> source.design = Design.SYSTEMATIC_REVIEW)
                .source("fr/news", source -> source.design = Design.NEWS)
                .source("fr/audit")
                .finding("a", "FR", Kind.BARRIER, "fr/review", "funding")
                .finding("b", "FR", Kind.BARRIER, "fr/news", "funding")
                .finding("c", "FR", Kind.ENABLER, "fr/audit", List.of("funding"), f -> f.read = ReadLevel.SECONDARY);
        assertThat(gaps(made.corpus(), "funding")).contains(GapKind.NOTHING_FIRST_HAND);

        made.finding("d", "FR", Kind.ENABLER, "fr/audit", "funding");
        assertThat(gaps(made.corpus(), "funding")).doesNotContain(GapKind.NOTHING_FIRST_HAND);
    }

    @Test
    void whatIsOnlyApartIsNeitherUnsearchedNorCounted() {
        Corpus corpus = new HandMade()
                .source("fr/news", source -> source.design = Design.NEWS)
                .finding("b", "FR", Kind.BARRIER, "fr/news", "funding")
                .corpus();
        Gap gap = gap(corpus, "funding");

        assertThat(gap.gaps()).containsExactly(GapKind.NOTHING_FIRST_HAND);
        assertThat(gap.findings()).isZero();
        assertThat(gap.findingsOfAnyClass()).isEqualTo(1);
    }

    @Test
    void aBarrierWithoutARecommendation() {
        HandMade made = new HandMade()
                .source("fr/audit")
                .finding("a", "FR", Kind.BARRIER, "fr/audit", "funding")
                .finding("b", "FR", Kind.ENABLER, "fr/audit", "privacy");
        assertThat(gaps(made.corpus(), "funding")).contains(GapKind.NO_RECOMMENDATION);
        assertThat(gaps(made.corpus(), "privacy")).doesNotContain(GapKind.NO_RECOMMENDATION);

        made.finding("c", "FR", Kind.RECOMMENDATION, "fr/audit", "timetables", "funding");
        assertThat(gaps(made.corpus(), "funding")).doesNotContain(GapKind.NO_RECOMMENDATION);
    }

    @Test
    void noVoiceOfPatientsOrPublic() {
        HandMade made = new HandMade().source("fr/audit");
        made.finding(
                "a",
                "FR",
                Kind.ENABLER,
                "fr/audit",
                List.of("funding"),
                f -> f.raisedBy = List.of(Stakeholder.MANAGERS, Stakeholder.CIVIL_SOCIETY));
        assertThat(gaps(made.corpus(), "funding")).containsExactly(GapKind.NO_PUBLIC_VOICE);

        made.finding(
                "b", "FR", Kind.ENABLER, "fr/audit", List.of("funding"), f -> f.raisedBy = List.of(Stakeholder.PUBLIC));
        assertThat(gaps(made.corpus(), "funding")).isEmpty();
    }

    @Test
    void everyThemeStandsBesideEveryCountry() {
        Corpus corpus = FoundingCorpus.corpus();
        List<Gap> rows = Gaps.of(corpus, HandMade.byDefault()).rows();
        Matrix matrix = Matrix.of(corpus, HandMade.byDefault(), Axis.THEME, Axis.COUNTRY);

        assertThat(rows).hasSize(matrix.rows().size() * matrix.columns().size());
        assertThat(rows).allSatisfy(gap -> assertThat(gap.studies()).isLessThanOrEqualTo(gap.studiesTotal()));
    }

    private static List<GapKind> gaps(Corpus corpus, String theme) {
        return gap(corpus, theme).gaps();
    }

    private static Gap gap(Corpus corpus, String theme) {
        return Gaps.of(corpus, HandMade.byDefault()).rows().stream()
                .filter(gap -> gap.theme().equals(theme))
                .findFirst()
                .orElseThrow();
    }
}
