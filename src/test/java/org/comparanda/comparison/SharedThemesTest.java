package org.comparanda.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.SearchResult;
import org.junit.jupiter.api.Test;

class SharedThemesTest {

    /** Three countries with five studies each: all raise funding, two raise privacy, one raises equity twice. */
    private static HandMade threeCountries() {
        return new HandMade()
                .studies(3, "FR", "funding")
                .studies(2, "FR", "equity")
                .studies(4, "DE", "funding")
                .studies(1, "DE", "privacy")
                .studies(3, "DK", "funding")
                .studies(1, "DK", "privacy")
                .studies(1, "DK", "reliability");
    }

    @Test
    void aThemeOfEveryCountryIsInAll() {
        ThemeReach funding = row(threeCountries().corpus(), "funding");

        assertThat(funding.verdict()).isEqualTo(Verdict.IN_ALL);
        assertThat(funding.reach()).isEqualTo(1.0);
        assertThat(funding.raisedIn()).containsExactly("DE", "DK", "FR");
        assertThat(funding.findingIds()).hasSize(10);
    }

    @Test
    void aThemeOfTwoThirdsIsWidelyShared() {
        ThemeReach privacy = row(threeCountries().corpus(), "privacy");

        assertThat(privacy.verdict()).isEqualTo(Verdict.WIDELY_SHARED);
        assertThat(privacy.reach()).isEqualTo(0.6667);
        assertThat(privacy.silentIn()).containsExactly("FR");
    }

    @Test
    void aThemeOfTwoStudiesInOneCountryIsDistinctiveForIt() {
        ThemeReach equity = row(threeCountries().corpus(), "equity");

        assertThat(equity.verdict()).isEqualTo(Verdict.DISTINCTIVE);
        assertThat(equity.distinctiveFor()).isEqualTo("FR");
        assertThat(equity.confirmed()).isFalse();
    }

    @Test
    void oneStudyDoesNotMakeAThemeDistinctive() {
        assertThat(row(threeCountries().corpus(), "reliability").verdict()).isEqualTo(Verdict.RAISED);
    }

    @Test
    void distinctiveIsConfirmedOnlyBySearchesInEachOtherCountry() {
        HandMade made = threeCountries().search("DE", "equity", SearchResult.NONE_FOUND);
        assertThat(row(made.corpus(), "equity").confirmed()).isFalse();

        made.search("DK", "all", SearchResult.NONE_FOUND);
        assertThat(row(made.corpus(), "equity").confirmed()).isTrue();
    }

    @Test
    void distinctiveCannotBeToldBesideThinEvidence() {
        Corpus corpus = threeCountries().studies(4, "EE", "funding").corpus();
        ThemeReach equity = row(corpus, "equity");

        assertThat(equity.verdict()).isEqualTo(Verdict.CANNOT_BE_TOLD);
        assertThat(equity.thinIn()).containsExactly("EE");
        assertThat(equity.distinctiveFor()).isNull();
    }

    @Test
    void thinCountriesAreNotCountedInTheReachButNamed() {
        Corpus corpus = threeCountries().studies(4, "EE", "privacy").corpus();

        assertThat(row(corpus, "funding").reach()).isEqualTo(1.0);
        assertThat(row(corpus, "funding").verdict()).isEqualTo(Verdict.IN_ALL);
        assertThat(row(corpus, "funding").thinIn()).containsExactly("EE");
        assertThat(row(corpus, "privacy").thinButRaisedIn()).containsExactly("EE");
    }

    @Test
    void nothingCanBeToldWithFewerThanTwoCountriesOfFiveStudies() {
        Corpus corpus = new HandMade()
                .studies(5, "FR", "funding")
                .studies(4, "DE", "funding")
                .corpus();

        assertThat(row(corpus, "funding").verdict()).isEqualTo(Verdict.CANNOT_BE_TOLD);
        assertThat(row(corpus, "funding").reach()).isNull();
        assertThat(row(corpus, "privacy").verdict()).isEqualTo(Verdict.NOT_RAISED);
    }

    @Test
    void oneCountryAloneSharesNothing() {
        Corpus corpus = threeCountries().corpus();
        Basis france = HandMade.asking(HandMade.choice(Field.COUNTRY, "FR"));

        assertThatThrownBy(() -> SharedThemes.of(corpus, france))
                .isInstanceOf(SenselessComparisonException.class)
                .hasMessageContaining("two countries or more");
    }

    @Test
    void theBaseOfTheReachIsSaid() {
        Corpus corpus = threeCountries().studies(4, "EE", "privacy").corpus();

        assertThat(SharedThemes.of(corpus, HandMade.byDefault()).caveats())
                .extracting(Caveat::toString)
                .contains("How far a theme reaches is told over 3 of 4 countries: those about which at least five"
                        + " studies are counted.");
    }

    private static ThemeReach row(Corpus corpus, String theme) {
        return SharedThemes.of(corpus, HandMade.byDefault()).rows().stream()
                .filter(row -> row.theme().equals(theme) && row.kind() == Kind.BARRIER)
                .findFirst()
                .orElseThrow();
    }
}
