package org.comparanda.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Forecast;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Filter;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.SourceType;
import org.comparanda.release.Dataset;
import org.comparanda.release.Draft;
import org.comparanda.release.Offered;
import org.comparanda.release.ReleaseContent;
import org.comparanda.testing.FoundingCorpus;
import org.comparanda.testing.FoundingData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a package would change is what two comparisons of everything differ in. */
class EffectsTest {

    private static final Codebook CODEBOOK = FoundingCorpus.codebook();
    private static final List<Dataset> ALL = FoundingCorpus.content().datasets();

    static Stream<String> names() {
        return ALL.stream().map(Dataset::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void cellsOfANewDatasetAreThoseInWhichAllOfTheComparisonDiffers(String name) {
        ReleaseContent without = published(
                ALL.stream().filter(dataset -> !dataset.name().equals(name)).toList());

        Forecast forecast = Effects.of(FoundingData.dataPackage(name), without);

        Map<String, String> before = cells(without);
        Map<String, String> after = cells(published(ALL));
        after.entrySet()
                .removeIf(cell -> cell.getValue().equals(before.get(cell.getKey()))
                        || (!before.containsKey(cell.getKey())
                                && !cell.getValue().startsWith("found")));
        assertThat(forecast.cells())
                .extracting(cell -> cell.theme() + " " + cell.country() + " " + cell.kind())
                .containsExactlyInAnyOrderElementsOf(after.keySet());
        assertThat(forecast.cells()).allSatisfy(cell -> assertThat(cell.stateAfter() + " " + cell.studiesAfter())
                .isEqualTo(after.get(cell.theme() + " " + cell.country() + " " + cell.kind())));
        assertThat(forecast.before()).isNull();
        assertThat(forecast.rows()).isNotEmpty().allSatisfy(row -> assertThat(row.change())
                .isEqualTo("added"));
    }

    @Test
    void aCorrectionChangesARowAndNoCell() {
        Forecast forecast = Effects.of(
                Offered.version(
                        "sg", "0.1.1", offered -> offered.findings().get(0).value().locator = "p. 1"),
                published(ALL));
        assertThat(forecast.before()).isEqualTo("0.1.0");
        assertThat(forecast.rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo("sg-001");
            assertThat(row.columns()).containsExactly("locator");
        });
        assertThat(forecast.cells()).isEmpty();
        assertThat(forecast.newCountries()).isEmpty();
    }

    @Test
    void aCountryAndTextsThatOthersHaveTooAreNamed() {
        DataPackage scotland = FoundingData.dataPackage("gb-sct");
        List<Dataset> others = ALL.stream()
                .filter(dataset -> !dataset.name().startsWith("gb-"))
                .toList();
        Source shared = others.stream()
                .flatMap(dataset -> dataset.evidence().sources().stream())
                .filter(source -> source.doi != null)
                .findFirst()
                .orElseThrow();
        scotland.sources().get(0).value().doi = shared.doi.toUpperCase(Locale.ROOT);
        Forecast forecast = Effects.of(scotland, published(others));
        assertThat(forecast.newCountries()).containsExactly("GB");
        assertThat(forecast.sharedSources()).contains(shared.id());
    }

    @Test
    void aBookIsTheSameTextByItsNumberAndAChapterOfItIsNot() {
        DataPackage scotland = FoundingData.dataPackage("gb-sct");
        Source offered = scotland.sources().get(0).value();
        offered.type = SourceType.BOOK;
        offered.isbn = "978-0-00-000000-2";
        Dataset singapore = Draft.dataset(FoundingData.dataPackage("sg"));
        Source published = singapore.evidence().sources().get(0);
        published.type = SourceType.BOOK;
        published.isbn = "9780000000002";
        assertThat(Effects.of(scotland, published(List.of(singapore))).sharedSources())
                .containsExactly(published.id());
        published.type = SourceType.CHAPTER;
        assertThat(Effects.of(scotland, published(List.of(singapore))).sharedSources())
                .isEmpty();
    }

    @Test
    void aPackageThatTakesLongToWorkOutIsLeftToThoseWhoAsk() {
        DataPackage large = Offered.version("sg", "0.2.0", offered -> {
            for (int i = 0; i < 20_000; i++) {
                offered.findings().add(offered.findings().get(0));
            }
        });
        assertThat(Effects.inPassing(large, published(ALL))).isEmpty();
        assertThat(Effects.inPassing(FoundingData.dataPackage("sg"), published(ALL)))
                .isPresent();
    }

    private static ReleaseContent published(List<Dataset> datasets) {
        return Draft.of("published", CODEBOOK, datasets);
    }

    private static Map<String, String> cells(ReleaseContent content) {
        Map<String, String> cells = new TreeMap<>();
        Matrix.ofThemesByCountry(Corpus.of(content), Basis.of(new Filter(List.of()), ThemeRule.ANY))
                .cells()
                .forEach(cell -> cells.put(
                        cell.row() + " " + cell.column() + " " + cell.kind().code(),
                        cell.state().code() + " " + cell.studies()));
        return cells;
    }
}
