package org.comparanda.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.Language;
import org.comparanda.evidence.RelationBasis;
import org.comparanda.evidence.RelationType;
import org.comparanda.evidence.TranslationMethod;
import org.junit.jupiter.api.Test;

class TransfersTest {

    /** A barrier of France, and recommendations of Denmark for each reason. */
    private static HandMade example() {
        return new HandMade()
                .source("fr/audit")
                .source("dk/audit")
                .source("dk/newer", source -> source.year = 2020)
                .source("dk/inquiry")
                .finding("barrier", "FR", Kind.BARRIER, "fr/audit", "funding", "equity")
                .finding("danish-barrier", "DK", Kind.BARRIER, "dk/audit", "funding")
                .finding("by-link", "DK", Kind.RECOMMENDATION, "dk/audit", "contracting")
                .finding("same-main", "DK", Kind.RECOMMENDATION, "dk/audit", "funding")
                .finding("same-main-newer", "DK", Kind.RECOMMENDATION, "dk/newer", "funding", "privacy")
                .finding("shared", "DK", Kind.RECOMMENDATION, "dk/audit", "privacy", "equity")
                .finding("unrelated", "DK", Kind.RECOMMENDATION, "dk/audit", "privacy")
                .finding("helped", "DK", Kind.ENABLER, "dk/audit", "privacy", "funding")
                .relation("by-link", RelationType.ADDRESSES, "danish-barrier", RelationBasis.INFERRED);
    }

    @Test
    void theNearestReasonComesFirstThenTheNewest() {
        List<Transfer> transfers = to(example().corpus(), "FR");

        assertThat(transfers)
                .extracting(row -> row.suggestion().recommendation().id)
                .containsExactly("by-link", "same-main-newer", "same-main", "shared");
        assertThat(transfers)
                .extracting(row -> row.suggestion().reason().rank())
                .containsExactly(1, 2, 2, 3);
        assertThat(transfers).extracting(Transfer::position).containsExactly(1, 2, 3, 4);
        assertThat(transfers.get(0).suggestion().link().object).isEqualTo("danish-barrier");
        assertThat(transfers.get(1).suggestion().link()).isNull();
    }

    @Test
    void whatMoreStudiesRecommendComesBeforeTheNewest() {
        Corpus corpus = example()
                .finding("inquiry-agrees", "DK", Kind.RECOMMENDATION, "dk/inquiry", "timetables")
                .relation("inquiry-agrees", RelationType.CORROBORATES, "same-main", RelationBasis.INFERRED)
                .corpus();

        assertThat(to(corpus, "FR").get(1).suggestion().recommendation().id).isEqualTo("same-main");
        assertThat(to(corpus, "FR").get(1).suggestion().studies()).isEqualTo(2);
    }

    @Test
    void linksThatASourceStatesComeBeforeInferredOnes() {
        Corpus corpus = example()
                .finding("a-stated", "DK", Kind.RECOMMENDATION, "dk/inquiry", "contracting")
                .finding("another-danish", "DK", Kind.BARRIER, "dk/inquiry", "funding")
                .relation("a-stated", RelationType.ADDRESSES, "another-danish", RelationBasis.STATED)
                .finding("c-newer", "DK", Kind.RECOMMENDATION, "dk/newer", "contracting")
                .relation("c-newer", RelationType.ADDRESSES, "another-danish", RelationBasis.INFERRED)
                .corpus();

        assertThat(to(corpus, "FR"))
                .extracting(row -> row.suggestion().recommendation().id)
                .startsWith("a-stated", "c-newer", "by-link");
    }

    @Test
    void whatAnOwnRecommendationAddressesNeedsNone() {
        Corpus corpus = example()
                .finding("own", "FR", Kind.RECOMMENDATION, "fr/audit", "funding")
                .relation("own", RelationType.ADDRESSES, "barrier", RelationBasis.INFERRED)
                .corpus();

        assertThat(to(corpus, "FR")).isEmpty();
    }

    @Test
    void aRecommendationFromElsewhereAddressesIsStillASuggestion() {
        Corpus corpus = example()
                .relation("unrelated", RelationType.ADDRESSES, "barrier", RelationBasis.STATED)
                .corpus();

        assertThat(to(corpus, "FR").get(0).suggestion().recommendation().id).isEqualTo("unrelated");
    }

    @Test
    void enablersElsewhereStandBeside() {
        assertThat(to(example().corpus(), "FR"))
                .allSatisfy(row -> assertThat(row.enablerIds()).containsExactly("helped"));
    }

    @Test
    void elsewhereIsNeitherTheOwnCountryNorAPartOfIt() {
        Corpus corpus = new HandMade()
                .source("gb/one")
                .finding("english-barrier", "GB-ENG", Kind.BARRIER, "gb/one", "funding")
                .finding("english", "GB-ENG", Kind.RECOMMENDATION, "gb/one", "funding")
                .finding("scottish", "GB-SCT", Kind.RECOMMENDATION, "gb/one", "funding")
                .finding("british", "GB", Kind.RECOMMENDATION, "gb/one", "funding")
                .corpus();

        assertThat(to(corpus, "GB")).extracting(Transfer::suggestion).containsOnlyNulls();
        assertThat(to(corpus, "GB-ENG"))
                .extracting(row -> row.suggestion().recommendation().id)
                .containsExactly("scottish");
    }

    @Test
    void aBarrierWithoutAnySuggestionIsStillThere() {
        Corpus corpus = new HandMade().studies(1, "FR", "funding").corpus();
        List<Transfer> transfers = to(corpus, "FR");

        assertThat(transfers).hasSize(1);
        assertThat(transfers.get(0).suggestion()).isNull();
        assertThat(transfers.get(0).suggestions()).isZero();
    }

    @Test
    void theNumberForOneBarrierCanBeLimitedAndIsSaid() {
        List<Transfer> transfers =
                Transfers.of(example().corpus(), HandMade.byDefault(), "FR", 2).rows();

        assertThat(transfers).hasSize(2);
        assertThat(transfers).extracting(Transfer::suggestions).containsOnly(4);
    }

    @Test
    void placesOfTheFilterSayWhereRecommendationsMayComeFrom() {
        Corpus corpus = example()
                .source("ee/audit")
                .finding("estonian", "EE", Kind.RECOMMENDATION, "ee/audit", "funding")
                .corpus();
        Basis estonia = HandMade.asking(HandMade.choice(Field.COUNTRY, "EE"));

        assertThat(Transfers.of(corpus, estonia, "FR", 9).rows())
                .extracting(row -> row.suggestion().recommendation().id)
                .containsExactly("estonian");
    }

    @Test
    void itIsSaidThatNobodyHasJudgedAndWhatWasInferredOrTranslatedByMachine() {
        Corpus corpus = example()
                .french("barrier", "statement", TranslationMethod.MACHINE)
                .french("shared", "statement", TranslationMethod.HUMAN)
                .corpus();
        Transfers transfers = Transfers.of(corpus, HandMade.byDefault(), "FR", 9);

        assertThat(transfers.caveats(Language.EN))
                .extracting(Caveat::code)
                .contains(CaveatCode.FIT_NOT_JUDGED, CaveatCode.LINKS_INFERRED)
                .doesNotContain(CaveatCode.TRANSLATED_BY_MACHINE);
        assertThat(transfers.caveats(Language.FR))
                .filteredOn(caveat -> caveat.code() == CaveatCode.TRANSLATED_BY_MACHINE)
                .extracting(caveat -> caveat.text(Language.FR))
                .allMatch(text -> text.startsWith("Un texte a été traduit par une machine"))
                .hasSize(1);
    }

    private static List<Transfer> to(Corpus corpus, String place) {
        return Transfers.of(corpus, HandMade.byDefault(), place, Integer.MAX_VALUE)
                .rows();
    }
}
