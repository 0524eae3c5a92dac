package org.comparanda.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.comparanda.comparison.ProfileLine.Section;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.Design;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {

    @Test
    void aProfileTellsEvidenceProgrammesThemesAndFigures() {
        Corpus corpus = new HandMade()
                .studies(2, "FR", "privacy")
                .studies(3, "FR", "funding")
                .studies(1, "DE", "funding")
                .programme("fr/dmp", "FR")
                .figure("fr-f1", "FR", "many/fr-funding-0")
                .source("fr/news", source -> source.design = Design.NEWS)
                .figure("fr-f2", "FR", "fr/news")
                .corpus();
        List<ProfileLine> france = of(corpus, "FR", "DE").rows().stream()
                .filter(line -> line.country().equals("FR"))
                .toList();

        assertThat(france)
                .extracting(ProfileLine::section)
                .containsExactly(Section.EVIDENCE, Section.PROGRAMME, Section.THEME, Section.THEME, Section.FIGURE);
        assertThat(france.get(0).reading()).isEqualTo(new ReadingMix(5, 0, 0, 0));
        assertThat(france.get(1).programme().id()).isEqualTo("fr/dmp");
        assertThat(france.get(2).theme().row()).isEqualTo("funding");
        assertThat(france.get(2).theme().share()).isEqualTo(0.6);
        assertThat(france.get(2).kind()).isEqualTo(Kind.BARRIER);
        assertThat(france.get(3).theme().row()).isEqualTo("privacy");
        assertThat(france.get(4).figure().id).isEqualTo("fr-f1");
    }

    @Test
    void atMostFiveThemesOfAKindAreNamed() {
        HandMade made = new HandMade().studies(1, "DE", "funding");
        for (String theme : List.of("funding", "privacy", "equity", "timetables", "phasing", "reliability")) {
            made.studies(1, "FR", theme);
        }

        assertThat(of(made.corpus(), "FR", "DE").rows())
                .filteredOn(line -> line.country().equals("FR") && line.section() == Section.THEME)
                .hasSize(5)
                .extracting(ProfileLine::line)
                .containsExactly(1, 2, 3, 4, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "FR,DE,DK,EE,FI,NL,NO"})
    void twoToSixCountriesStandSideBySide(String countries) {
        Corpus corpus = new HandMade().studies(1, "FR", "funding").corpus();

        assertThatThrownBy(() -> of(corpus, countries.split(",")))
                .isInstanceOf(SenselessComparisonException.class)
                .hasMessageContaining("2 to 6 countries");
        assertThatThrownBy(() -> Profiles.of(corpus, HandMade.byDefault()))
                .isInstanceOf(SenselessComparisonException.class);
    }

    @Test
    void figuresAreNotMadeComparableAndThatIsSaid() {
        Corpus corpus = new HandMade().studies(1, "FR", "funding").corpus();

        assertThat(of(corpus, "FR", "DE").caveats(Language.EN))
                .extracting(Caveat::code)
                .contains(CaveatCode.FIGURES_AS_GIVEN, CaveatCode.FEW_STUDIES)
                .isSorted();
    }

    private static Profiles of(Corpus corpus, String... countries) {
        return Profiles.of(corpus, HandMade.asking(HandMade.choice(Field.COUNTRY, countries)));
    }
}
