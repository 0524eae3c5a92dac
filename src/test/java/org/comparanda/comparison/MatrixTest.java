package org.comparanda.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comparanda.comparison.HandMade.asking;
import static org.comparanda.comparison.HandMade.byDefault;
import static org.comparanda.comparison.HandMade.choice;
import static org.comparanda.comparison.HandMade.not;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.comparanda.corpus.Clause;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;
import org.comparanda.evidence.Design;
import org.comparanda.evidence.Edtf;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.ReadLevel;
import org.comparanda.evidence.SearchResult;
import org.comparanda.evidence.Stakeholder;
import org.comparanda.testing.FoundingCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatrixTest {

    @Test
    void aStudyWithTwoFindingsInACellCountsOnce() {
        Corpus corpus = new HandMade()
                .source("fr/audit")
                .finding("a", "FR", Kind.BARRIER, "fr/audit", "funding")
                .finding("b", "FR", Kind.BARRIER, "fr/audit", "funding")
                .corpus();

        Cell cell = cell(corpus, "funding", "FR", Kind.BARRIER);

        assertThat(cell.studies()).isEqualTo(1);
        assertThat(cell.findings()).isEqualTo(2);
        assertThat(cell.findingIds()).containsExactly("a", "b");
        assertThat(cell.state()).isEqualTo(CellState.FOUND);
    }

    @Test
    void kindsAreNotAddedButTheTotalIsOfAnyKind() {
        Corpus corpus = new HandMade()
                .source("fr/one")
                .source("fr/two")
                .finding("a", "FR", Kind.BARRIER, "fr/one", "funding")
                .finding("b", "FR", Kind.RECOMMENDATION, "fr/two", "funding")
                .corpus();

        assertThat(cell(corpus, "funding", "FR", Kind.BARRIER).studies()).isEqualTo(1);
        assertThat(cell(corpus, "funding", "FR", Kind.RECOMMENDATION).studies()).isEqualTo(1);
        assertThat(cell(corpus, "funding", "FR", Kind.ENABLER).studies()).isNull();
        Basis barriersOnly = asking(choice(Field.KIND, "barrier"));
        Matrix matrix = Matrix.of(corpus, barriersOnly, Axis.THEME, Axis.COUNTRY);
        assertThat(matrix.kinds()).containsExactly(Kind.BARRIER);
        assertThat(matrix.totals()).containsEntry("FR", 2);
    }

    @Test
    void aDomainIsTheUnionOfItsThemesAndNotTheirSum() {
        // One study raises two themes of the domain finance, another one of them: three by themes, two by domain.
        Corpus corpus = new HandMade()
                .source("fr/one")
                .source("fr/two")
                .finding("a", "FR", Kind.BARRIER, "fr/one", "funding", "value-for-money")
                .finding("b", "FR", Kind.BARRIER, "fr/two", "funding")
                .corpus();
        Matrix matrix = Matrix.of(corpus, byDefault(), Axis.DOMAIN, Axis.COUNTRY);

        assertThat(cell(corpus, "funding", "FR", Kind.BARRIER).studies()).isEqualTo(2);
        assertThat(cell(corpus, "value-for-money", "FR", Kind.BARRIER).studies())
                .isEqualTo(1);
        Cell finance = cell(matrix, "finance", "FR", Kind.BARRIER);
        assertThat(finance.studies()).isEqualTo(2);
        assertThat(finance.findingIds()).containsExactly("a", "b");
    }

    @Test
    void aCountryIsTheUnionOfItsPartsAndOfItselfAsAWhole() {
        // The same study speaks of England and of Scotland; a second one of the whole kingdom.
        Corpus corpus = new HandMade()
                .source("gb/both")
                .source("gb/whole")
                .finding("a", "GB-ENG", Kind.BARRIER, "gb/both", "funding")
                .finding("b", "GB-SCT", Kind.BARRIER, "gb/both", "funding")
                .finding("c", "GB", Kind.BARRIER, "gb/whole", "funding")
                .corpus();

        assertThat(cell(corpus, "funding", "GB", Kind.BARRIER).studies()).isEqualTo(2);
        assertThat(cell(corpus, "funding", "GB", Kind.BARRIER).findings()).isEqualTo(3);
    }

    @Test
    void theSameStudyInTwoDatasetsCountsOnce() {
        // Joined by name, by DOI in another case, by ISBN with other hyphens: six sources, three studies.
        Corpus corpus = new HandMade()
                .source("fr/oecd", source -> source.study = "oecd")
                .source("de/oecd-review", source -> source.study = "oecd")
                .source("fr/x", source -> source.doi = "10.1000/ABC")
                .source("de/y", source -> source.doi = "10.1000/abc")
                .source("fr/book", source -> source.isbn = "978-0-00-000000-2")
                .source("de/buch", source -> source.isbn = "9780000000002")
                .finding("a", "FR", Kind.BARRIER, "fr/oecd", "funding")
                .finding("b", "FR", Kind.BARRIER, "de/oecd-review", "funding")
                .finding("c", "FR", Kind.BARRIER, "fr/x", "funding")
                .finding("d", "FR", Kind.BARRIER, "de/y", "funding")
                .finding("e", "FR", Kind.BARRIER, "fr/book", "funding")
                .finding("f", "FR", Kind.BARRIER, "de/buch", "funding")
                .corpus();

        assertThat(cell(corpus, "funding", "FR", Kind.BARRIER).studies()).isEqualTo(3);
    }

    @Test
    void aStudyIsCountedByItsBestReadingInTheCell() {
        Corpus corpus = new HandMade()
                .source("fr/one")
                .source("fr/two")
                .finding("a", "FR", Kind.BARRIER, "fr/one", List.of("funding"), f -> f.read = ReadLevel.SECONDARY)
                .finding("b", "FR", Kind.BARRIER, "fr/one", List.of("funding"), f -> f.read = ReadLevel.PARTIAL)
                .finding("c", "FR", Kind.BARRIER, "fr/one", List.of("privacy"), f -> f.read = ReadLevel.FULL_TEXT)
                .finding("d", "FR", Kind.BARRIER, "fr/two", List.of("funding"), f -> f.read = ReadLevel.ABSTRACT)
                .corpus();

        assertThat(cell(corpus, "funding", "FR", Kind.BARRIER).reading()).isEqualTo(new ReadingMix(0, 1, 1, 0));
    }

    @Test
    void sharesAreGivenFromFiveStudiesOn() {
        Corpus four = new HandMade().studies(4, "FR", "funding").corpus();
        Corpus five = new HandMade()
                .studies(4, "FR", "funding")
                .studies(1, "FR", "privacy")
                .corpus();

        assertThat(cell(four, "funding", "FR", Kind.BARRIER).share()).isNull();
        assertThat(cell(four, "funding", "FR", Kind.BARRIER).studiesTotal()).isEqualTo(4);
        assertThat(cell(five, "funding", "FR", Kind.BARRIER).share()).isEqualTo(0.8);
        assertThat(cell(five, "privacy", "FR", Kind.BARRIER).share()).isEqualTo(0.2);
        assertThat(cell(five, "equity", "FR", Kind.BARRIER).share()).isNull();
    }

    @Test
    void researchAndOfficialEvidenceIsCountedUnlessClassesAreAskedFor() {
        Corpus corpus = new HandMade()
                .source("fr/audit")
                .source("fr/review", source -> source.design = Design.SYSTEMATIC_REVIEW)
                .source("fr/news", source -> source.design = Design.NEWS)
                .finding("a", "FR", Kind.BARRIER, "fr/audit", "funding")
                .finding("b", "FR", Kind.BARRIER, "fr/review", "funding")
                .finding("c", "FR", Kind.BARRIER, "fr/news", "funding")
                .corpus();
        Basis opinion = asking(choice(Field.EVIDENCE_CLASS, "opinion"));
        Basis noOpinion = asking(not(Field.EVIDENCE_CLASS, "opinion"));

        assertThat(cell(corpus, "funding", "FR", Kind.BARRIER).findingIds()).containsExactly("a");
        assertThat(cell(corpus, opinion, "funding", "FR").findingIds()).containsExactly("c");
        assertThat(cell(corpus, noOpinion, "funding", "FR").findingIds()).containsExactly("a", "b");
    }

    @Test
    void classesAlongAnAxisStandApart() {
        Corpus corpus = new HandMade()
                .source("fr/audit")
                .source("fr/news", source -> source.design = Design.NEWS)
                .finding("a", "FR", Kind.BARRIER, "fr/audit", "funding")
                .finding("b", "FR", Kind.BARRIER, "fr/news", "funding")
                .corpus();
        Matrix matrix = Matrix.of(corpus, byDefault(), Axis.THEME, Axis.EVIDENCE_CLASS);

        assertThat(matrix.columns()).containsExactly("research", "synthesis", "official", "opinion");
        assertThat(matrix.totals()).containsEntry("official", 1).containsEntry("opinion", 1);
        assertThat(cell(matrix, "funding", "opinion", Kind.BARRIER).findingIds())
                .containsExactly("b");
    }

    @Test
    void aCountryThatTheFilterLeavesEmptyIsStillThere() {
        Corpus corpus = new HandMade()
                .studies(3, "FR", "funding")
                .source("de/news", source -> source.design = Design.NEWS)
                .finding("b", "DE", Kind.BARRIER, "de/news", "funding")
                .corpus();
        Matrix matrix = Matrix.of(corpus, byDefault(), Axis.THEME, Axis.COUNTRY);

        assertThat(matrix.columns()).containsExactly("DE", "FR");
        assertThat(matrix.rows()).hasSize((int) corpus.codebook().themes().stream()
                .filter(theme -> !theme.isDomain())
                .count());
        assertThat(matrix.cells())
                .hasSize(matrix.rows().size() * matrix.columns().size() * 3);
        assertThat(cell(matrix, "funding", "DE", Kind.BARRIER).state()).isEqualTo(CellState.THIN);
        assertThat(cell(matrix, "funding", "DE", Kind.BARRIER).studiesTotal()).isZero();
    }

    @Test
    void aCountryThatIsNamedIsThereEvenIfTheReleaseKnowsNothingOfIt() {
        Corpus corpus = new HandMade().studies(1, "FR", "funding").corpus();
        Matrix matrix = Matrix.of(corpus, asking(choice(Field.COUNTRY, "SE", "FR")), Axis.THEME, Axis.COUNTRY);

        assertThat(matrix.columns()).containsExactly("FR", "SE");
    }

    @Test
    void anEmptyCellIsNoZeroUnlessASearchSaysSo() {
        HandMade made = new HandMade().studies(3, "FR", "funding");

        Cell unsearched = cell(made.corpus(), "privacy", "FR", Kind.BARRIER);
        assertThat(unsearched.state()).isEqualTo(CellState.NOT_SEARCHED);
        assertThat(unsearched.studies()).isNull();
        assertThat(unsearched.findings()).isNull();
        assertThat(unsearched.findingIds()).isEmpty();
        assertThat(unsearched.reading()).isNull();

        Cell found = cell(made.search("FR", "privacy", SearchResult.FOUND).corpus(), "privacy", "FR", Kind.BARRIER);
        assertThat(found.state()).isEqualTo(CellState.NOT_SEARCHED);

        Cell searched =
                cell(made.search("FR", "privacy", SearchResult.NONE_FOUND).corpus(), "privacy", "FR", Kind.BARRIER);
        assertThat(searched.state()).isEqualTo(CellState.NONE_FOUND);
        assertThat(searched.studies()).isZero();
        assertThat(searched.findings()).isZero();

        Cell impossible =
                cell(made.search("FR", "privacy", SearchResult.NOT_APPLICABLE).corpus(), "privacy", "FR", Kind.BARRIER);
        assertThat(impossible.state()).isEqualTo(CellState.NOT_APPLICABLE);
        assertThat(impossible.studies()).isNull();
    }

    @Test
    void whatIsFoundIsFoundWhateverASearchSays() {
        Corpus corpus = new HandMade()
                .studies(1, "FR", "funding")
                .search("FR", "all", SearchResult.NONE_FOUND)
                .corpus();

        assertThat(cell(corpus, "funding", "FR", Kind.BARRIER).state()).isEqualTo(CellState.FOUND);
        assertThat(cell(corpus, "funding", "FR", Kind.ENABLER).state()).isEqualTo(CellState.NONE_FOUND);
    }

    @Test
    void aSearchSaysMoreThanAThinColumn() {
        Corpus corpus = new HandMade()
                .studies(2, "FR", "funding")
                .search("FR", "privacy", SearchResult.NONE_FOUND)
                .corpus();

        assertThat(cell(corpus, "privacy", "FR", Kind.BARRIER).state()).isEqualTo(CellState.NONE_FOUND);
        assertThat(cell(corpus, "equity", "FR", Kind.BARRIER).state()).isEqualTo(CellState.THIN);
        assertThat(cell(corpus, "funding", "FR", Kind.BARRIER).state()).isEqualTo(CellState.FOUND);
    }

    @Test
    void aSearchForACountryCoversItsPartsAndNotTheOtherWayRound() {
        Corpus whole = new HandMade()
                .studies(3, "GB-ENG", "funding")
                .search("GB", "privacy", SearchResult.NONE_FOUND)
                .corpus();
        Corpus parts = new HandMade()
                .studies(3, "GB-ENG", "funding")
                .search("GB-ENG", "privacy", SearchResult.NONE_FOUND)
                .search("GB-SCT", "privacy", SearchResult.NONE_FOUND)
                .search("GB-WLS", "privacy", SearchResult.NONE_FOUND)
                .search("GB-NIR", "privacy", SearchResult.NONE_FOUND)
                .corpus();

        assertThat(cell(whole, "privacy", "GB", Kind.BARRIER).state()).isEqualTo(CellState.NONE_FOUND);
        assertThat(part(whole, "privacy").state()).isEqualTo(CellState.NONE_FOUND);
        assertThat(cell(parts, "privacy", "GB", Kind.BARRIER).state()).isEqualTo(CellState.NOT_SEARCHED);
        assertThat(part(parts, "privacy").state()).isEqualTo(CellState.NONE_FOUND);
        assertThat(part(parts, "equity").state()).isEqualTo(CellState.NOT_SEARCHED);
    }

    @Test
    void aDomainIsSearchedOnlyIfEachOfItsThemesIs() {
        HandMade made = new HandMade()
                .studies(3, "FR", "privacy")
                .search("FR", "funding", SearchResult.NONE_FOUND)
                .search("FR", "value-for-money", SearchResult.NOT_APPLICABLE);
        assertThat(domain(made.corpus(), "finance").state()).isEqualTo(CellState.NOT_SEARCHED);

        made.search("FR", "financial-incentives", SearchResult.NONE_FOUND);
        assertThat(domain(made.corpus(), "finance").state()).isEqualTo(CellState.NONE_FOUND);

        Corpus all = new HandMade()
                .studies(3, "FR", "privacy")
                .search("FR", "all", SearchResult.NONE_FOUND)
                .corpus();
        assertThat(domain(all, "finance").state()).isEqualTo(CellState.NONE_FOUND);
    }

    @Test
    void aSearchIsBoundToAPlace() {
        Corpus corpus = new HandMade()
                .studies(3, "FR", "funding")
                .search("FR", "all", SearchResult.NONE_FOUND)
                .corpus();
        Matrix everywhere = Matrix.of(corpus, byDefault(), Axis.THEME, Axis.RAISED_BY);
        Matrix inFrance = Matrix.of(corpus, asking(choice(Field.COUNTRY, "FR")), Axis.THEME, Axis.RAISED_BY);

        assertThat(cell(everywhere, "privacy", "patients", Kind.BARRIER).state())
                .isEqualTo(CellState.THIN);
        assertThat(cell(inFrance, "privacy", "patients", Kind.BARRIER).state()).isEqualTo(CellState.NONE_FOUND);
    }

    @Test
    void aFindingThatSpansDecadesIsInEach() {
        Corpus corpus = new HandMade()
                .source("fr/one")
                .finding("a", "FR", Kind.BARRIER, "fr/one", List.of("funding"), f -> f.period = edtf("1998/2012"))
                .finding("b", "FR", Kind.BARRIER, "fr/one", List.of("funding"), f -> f.period = edtf("2005/.."))
                .finding("c", "FR", Kind.BARRIER, "fr/one", "funding")
                .corpus();
        Matrix matrix = Matrix.of(corpus, byDefault(), Axis.THEME, Axis.PERIOD);

        assertThat(matrix.columns()).containsExactly("199X", "200X", "201X");
        assertThat(cell(matrix, "funding", "199X", Kind.BARRIER).findingIds()).containsExactly("a");
        assertThat(cell(matrix, "funding", "200X", Kind.BARRIER).findingIds()).containsExactly("a", "b");
        assertThat(cell(matrix, "funding", "201X", Kind.BARRIER).findingIds()).containsExactly("a", "b");
        assertThat(matrix.caveats()).anyMatch(caveat -> caveat.code() == CaveatCode.OUTSIDE_THE_TABLE);
    }

    @Test
    void whoRaisesIsAnAxisToo() {
        Corpus corpus = new HandMade()
                .source("fr/one")
                .finding(
                        "a",
                        "FR",
                        Kind.BARRIER,
                        "fr/one",
                        List.of("funding"),
                        f -> f.raisedBy = List.of(Stakeholder.MANAGERS, Stakeholder.PATIENTS))
                .corpus();
        Matrix matrix = Matrix.of(corpus, byDefault(), Axis.COUNTRY, Axis.RAISED_BY);

        assertThat(cell(matrix, "FR", "managers", Kind.BARRIER).studies()).isEqualTo(1);
        assertThat(cell(matrix, "FR", "patients", Kind.BARRIER).studies()).isEqualTo(1);
        assertThat(cell(matrix, "FR", "auditors", Kind.BARRIER).studies()).isNull();
    }

    @Test
    void programmesAreAnAxisToo() {
        Corpus corpus = new HandMade()
                .source("fr/one")
                .programme("fr/dmp", "FR")
                .programme("fr/unused", "FR")
                .finding("a", "FR", Kind.BARRIER, "fr/one", List.of("funding"), f -> f.programme = "dmp")
                .corpus();
        Matrix matrix = Matrix.of(corpus, byDefault(), Axis.THEME, Axis.PROGRAMME);

        assertThat(matrix.columns()).containsExactly("fr/dmp", "fr/unused");
        assertThat(cell(matrix, "funding", "fr/dmp", Kind.BARRIER).studies()).isEqualTo(1);
    }

    @Test
    void onlyTheMainThemeCountsWhereThatIsAskedFor() {
        Corpus corpus = new HandMade()
                .source("fr/one")
                .finding("a", "FR", Kind.BARRIER, "fr/one", "privacy", "funding")
                .corpus();
        Basis main = Basis.of(Filter.NONE, ThemeRule.MAIN);

        assertThat(cell(corpus, main, "privacy", "FR").studies()).isEqualTo(1);
        assertThat(cell(corpus, main, "funding", "FR").studies()).isNull();
        Matrix domains = Matrix.of(corpus, main, Axis.DOMAIN, Axis.COUNTRY);
        assertThat(cell(domains, "law-and-security", "FR", Kind.BARRIER).studies())
                .isEqualTo(1);
        assertThat(cell(domains, "finance", "FR", Kind.BARRIER).studies()).isNull();
    }

    @Test
    void rowsAreThoseThatTheFilterNames() {
        Corpus corpus = new HandMade()
                .source("fr/one")
                .finding("a", "FR", Kind.BARRIER, "fr/one", "privacy", "funding")
                .corpus();

        assertThat(Matrix.of(corpus, asking(choice(Field.THEME, "funding")), Axis.THEME, Axis.COUNTRY)
                        .rows())
                .containsExactly("funding");
        assertThat(Matrix.of(corpus, asking(choice(Field.THEME, "finance")), Axis.THEME, Axis.COUNTRY)
                        .rows())
                .containsExactly("funding", "value-for-money", "financial-incentives");
        assertThat(Matrix.of(corpus, asking(not(Field.THEME, "funding")), Axis.THEME, Axis.COUNTRY)
                        .rows())
                .doesNotContain("funding")
                .contains("privacy");
    }

    @Test
    void partsStandForTheirCountryUnlessOneIsNamed() {
        Corpus corpus = new HandMade()
                .studies(1, "AU", "funding")
                .studies(1, "AU-VIC", "funding")
                .studies(1, "FR", "funding")
                .corpus();
        Matrix matrix = Matrix.of(corpus, byDefault(), Axis.THEME, Axis.JURISDICTION);

        assertThat(matrix.columns()).containsExactly("AU-VIC", "FR");
        assertThat(matrix.caveats()).anyMatch(caveat -> caveat.code() == CaveatCode.WHOLES_LEFT_OUT);
        Basis whole = asking(choice(Field.JURISDICTION, "AU", "FR"));
        assertThat(Matrix.of(corpus, whole, Axis.THEME, Axis.JURISDICTION).columns())
                .containsExactly("AU", "FR");
    }

    @Test
    void aCountryDoesNotStandBesideItsOwnPart() {
        Corpus corpus = new HandMade().studies(1, "AU", "funding").corpus();
        Basis both = asking(choice(Field.JURISDICTION, "AU", "AU-VIC"));

        assertThatThrownBy(() -> Matrix.of(corpus, both, Axis.THEME, Axis.JURISDICTION))
                .isInstanceOfSatisfying(SenselessComparisonException.class, senseless -> {
                    assertThat(senseless.parameter()).isEqualTo("jurisdiction");
                    assertThat(senseless.value()).isEqualTo("AU,AU-VIC");
                    assertThat(senseless).hasMessageContaining("AU-VIC is a part of AU");
                });
    }

    @ParameterizedTest
    @EnumSource(Axis.class)
    void rowsAndColumnsAreTwoDifferentThings(Axis axis) {
        Corpus corpus = new HandMade().studies(1, "AU", "funding").corpus();

        assertThatThrownBy(() -> Matrix.of(corpus, byDefault(), axis, axis))
                .isInstanceOf(SenselessComparisonException.class)
                .hasMessageContaining("two different ones");
        if (axis.isTopic() || axis.isPlace()) {
            Axis other = axis.isTopic() ? Axis.DOMAIN : Axis.JURISDICTION;
            if (axis != other) {
                assertThatThrownBy(() -> Matrix.of(corpus, byDefault(), axis, other))
                        .isInstanceOf(SenselessComparisonException.class)
                        .hasMessageContaining("two levels");
            }
        }
    }

    @Test
    void aTableNeedsAKind() {
        assertThatThrownBy(() -> asking(not(Field.KIND, "barrier", "enabler", "recommendation")))
                .isInstanceOf(SenselessComparisonException.class);
    }

    /** Over the real data: whatever is asked, the filter of a cell lists exactly the findings of the cell. */
    @Test
    void theFilterOfEveryCellListsItsFindings() {
        Corpus corpus = FoundingCorpus.corpus();
        List<Basis> bases = List.of(
                byDefault(),
                Basis.of(Filter.NONE, ThemeRule.MAIN),
                asking(choice(Field.THEME, "funding", "technology"), not(Field.THEME, "certification")),
                asking(choice(Field.COUNTRY, "GB", "FR"), new Clause.Overlap(edtf("2004/2012"))),
                asking(choice(Field.RAISED_BY, "managers", "auditors"), choice(Field.READ, "partial")),
                asking(choice(Field.JURISDICTION, "GB-ENG", "FR"), not(Field.EVIDENCE_CLASS, "opinion")));
        for (Basis basis : bases) {
            for (Axis rows : Axis.values()) {
                for (Axis columns : Axis.values()) {
                    if (!rows.isSameThingAs(columns)) {
                        Matrix matrix = Matrix.of(corpus, basis, rows, columns);
                        int step = 1 + matrix.cells().size() / 150;
                        for (int i = 0; i < matrix.cells().size(); i += step) {
                            Cell cell = matrix.cells().get(i);
                            assertThat(ids(corpus, matrix.filterOf(cell)))
                                    .as("%s %s %s", rows, columns, cell)
                                    .isEqualTo(new TreeSet<>(cell.findingIds()));
                        }
                    }
                }
            }
        }
    }

    private static Set<String> ids(Corpus corpus, Filter filter) {
        Set<String> ids = new TreeSet<>();
        corpus.findings()
                .select(filter)
                .rows()
                .forEach((int row) -> ids.add(corpus.findings().row(row).id));
        return ids;
    }

    private static Cell part(Corpus corpus, String theme) {
        return cell(Matrix.of(corpus, byDefault(), Axis.THEME, Axis.JURISDICTION), theme, "GB-ENG", Kind.BARRIER);
    }

    private static Cell domain(Corpus corpus, String domain) {
        return cell(Matrix.of(corpus, byDefault(), Axis.DOMAIN, Axis.COUNTRY), domain, "FR", Kind.BARRIER);
    }

    private static Cell cell(Corpus corpus, String theme, String country, Kind kind) {
        return cell(Matrix.of(corpus, byDefault(), Axis.THEME, Axis.COUNTRY), theme, country, kind);
    }

    private static Cell cell(Corpus corpus, Basis basis, String theme, String country) {
        return cell(Matrix.of(corpus, basis, Axis.THEME, Axis.COUNTRY), theme, country, Kind.BARRIER);
    }

    private static Cell cell(Matrix matrix, String row, String column, Kind kind) {
        return matrix.cell(
                matrix.rows().indexOf(row),
                matrix.columns().indexOf(column),
                matrix.kinds().indexOf(kind));
    }

    private static Edtf edtf(String text) {
        return Edtf.parse(text);
    }
}
