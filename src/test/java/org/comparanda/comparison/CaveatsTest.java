package org.comparanda.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.ContributorType;
import org.comparanda.evidence.Design;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.Language;
import org.comparanda.evidence.ReadLevel;
import org.comparanda.evidence.SearchResult;
import org.comparanda.evidence.Stakeholder;
import org.comparanda.testing.FoundingCorpus;
import org.junit.jupiter.api.Test;

class CaveatsTest {

    @Test
    void whatIsShownIsDescribed() {
        Corpus corpus = new HandMade()
                .coder("fr", ContributorType.SOFTWARE)
                .source("fr/big")
                .source("fr/small")
                .source("fr/news", source -> source.design = Design.NEWS)
                .finding("a", "FR", Kind.BARRIER, "fr/big", List.of("funding"), f -> {
                    f.raisedBy = List.of(Stakeholder.AUDITORS);
                    f.read = ReadLevel.ABSTRACT;
                })
                .finding("b", "FR", Kind.BARRIER, "fr/big", List.of("privacy"), f -> {
                    f.raisedBy = List.of(Stakeholder.AUDITORS, Stakeholder.PATIENTS);
                    f.read = ReadLevel.PARTIAL;
                })
                .finding("c", "FR", Kind.BARRIER, "fr/small", List.of("equity"), f -> {
                    f.raisedBy = List.of(Stakeholder.AUDITORS);
                    f.checkedBy = "somebody";
                })
                .finding("d", "FR", Kind.BARRIER, "fr/news", "funding")
                .search("FR", "timetables", SearchResult.NONE_FOUND)
                .corpus();

        assertThat(texts(corpus))
                .contains(
                        "Research and official sources are counted; one finding from reviews of studies and from"
                                + " opinion is left apart and can be asked for with evidence_class.",
                        "2 studies are counted: 1 read in full, 1 in part, 0 as an abstract only, 0 known only through"
                                + " another text.",
                        "The largest study, big, gives 2 of 3 findings (67 %).",
                        "The views are those of Auditors (2), Patients (1), in numbers of studies; 1 of 2 studies gives"
                                + " the view of patients or of the public.",
                        "2 of 3 findings were coded by software and have not been checked by a person.",
                        "Fewer than five studies are counted for France (2): no shares are given there, and silence"
                                + " means little.")
                .anyMatch(text -> text.contains("3 of them because a logged search found nothing"));
    }

    @Test
    void partsOfACountryThatAreNotCoveredAreNamed() {
        Corpus corpus = new HandMade()
                .studies(1, "GB-ENG", "funding")
                .studies(1, "GB-SCT", "funding")
                .studies(1, "FR", "funding")
                .corpus();

        assertThat(texts(corpus))
                .contains("United Kingdom: of its parts, evidence is shown about England, Scotland, and none about"
                        + " Northern Ireland, Wales.")
                .noneMatch(text -> text.startsWith("France: of its parts"));
    }

    @Test
    void whereNothingIsCodedOnlyThatIsSaidOfTheEvidence() {
        Corpus corpus = new HandMade()
                .source("fr/news", source -> source.design = Design.NEWS)
                .finding("d", "FR", Kind.BARRIER, "fr/news", "funding")
                .corpus();

        assertThat(Matrix.of(corpus, HandMade.byDefault(), Axis.THEME, Axis.COUNTRY)
                        .caveats())
                .extracting(Caveat::code)
                .contains(CaveatCode.NOTHING_CODED)
                .doesNotContain(CaveatCode.READING, CaveatCode.LARGEST_STUDY);
    }

    @Test
    void whoNamesThemesIsToldOfWhichStudiesTheTotalsAre() {
        Corpus corpus = new HandMade()
                .studies(2, "FR", "funding")
                .studies(3, "FR", "privacy")
                .corpus();
        Matrix matrix =
                Matrix.of(corpus, HandMade.asking(HandMade.choice(Field.THEME, "funding")), Axis.THEME, Axis.COUNTRY);

        assertThat(matrix.totals()).containsEntry("FR", 2);
        assertThat(matrix.caveats()).extracting(Caveat::code).contains(CaveatCode.TOTALS_ON_THEMES);
        assertThat(Matrix.of(corpus, HandMade.byDefault(), Axis.THEME, Axis.COUNTRY)
                        .caveats())
                .extracting(Caveat::code)
                .doesNotContain(CaveatCode.TOTALS_ON_THEMES);
    }

    @Test
    void theFoundingDataSayThatSoftwareCodedThemAndNobodyChecked() {
        List<Caveat> caveats = Matrix.of(FoundingCorpus.corpus(), HandMade.byDefault(), Axis.THEME, Axis.COUNTRY)
                .caveats();

        assertThat(caveats)
                .extracting(Caveat::code)
                .contains(
                        CaveatCode.CLASSES_APART,
                        CaveatCode.EMPTY_CELLS,
                        CaveatCode.COUNTS_OVERLAP,
                        CaveatCode.PARTS_NOT_COVERED,
                        CaveatCode.READING,
                        CaveatCode.LARGEST_STUDY,
                        CaveatCode.RAISED_BY,
                        CaveatCode.CODED_BY_SOFTWARE)
                .isSorted();
        assertThat(caveats).allSatisfy(caveat -> assertThat(caveat.text(Language.FR))
                .isNotEqualTo(caveat.text(Language.EN))
                .doesNotContain("{"));
    }

    private static List<String> texts(Corpus corpus) {
        return Matrix.of(corpus, HandMade.byDefault(), Axis.THEME, Axis.COUNTRY).caveats().stream()
                .map(Caveat::toString)
                .toList();
    }
}
