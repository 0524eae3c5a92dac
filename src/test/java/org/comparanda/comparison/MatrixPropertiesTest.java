package org.comparanda.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.comparanda.corpus.Clause;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.evidence.Design;
import org.comparanda.evidence.Edtf;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.ReadLevel;
import org.comparanda.evidence.SearchResult;
import org.comparanda.evidence.Stakeholder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every matrix, over corpora that are made up at random, the same for the same seed. */
class MatrixPropertiesTest {

    private static final List<String> PLACES = List.of("FR", "GB", "GB-ENG", "GB-SCT", "DE", "EE");
    private static final List<String> THEMES =
            List.of("funding", "value-for-money", "privacy", "cyber-security", "timetables", "equity");
    private static final List<String> DATASETS = List.of("aa", "bb");

    static IntStream seeds() {
        return IntStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cellsAreConsistent(int seed) {
        Corpus corpus = random(seed).corpus();
        for (Axis rows : Axis.values()) {
            for (Axis columns : List.of(Axis.COUNTRY, Axis.PERIOD, Axis.RAISED_BY)) {
                if (!rows.isSameThingAs(columns)) {
                    Matrix.of(corpus, HandMade.byDefault(), rows, columns)
                            .cells()
                            .forEach(MatrixPropertiesTest::isConsistent);
                }
            }
        }
    }

    private static void isConsistent(Cell cell) {
        boolean known = cell.state() == CellState.FOUND || cell.state() == CellState.NONE_FOUND;
        assertThat(cell.studies() != null).as("%s", cell).isEqualTo(known);
        assertThat(cell.findings() != null).isEqualTo(known);
        assertThat(cell.reading() != null).isEqualTo(known);
        assertThat(cell.share() != null).isEqualTo(known && cell.studiesTotal() >= 5);
        assertThat(cell.state() == CellState.FOUND).isEqualTo(!cell.findingIds().isEmpty());
        if (known) {
            assertThat(cell.studies())
                    .isBetween(cell.isFound() ? 1 : 0, cell.isFound() ? cell.studiesTotal() : 0)
                    .isLessThanOrEqualTo(cell.findings())
                    .isEqualTo(cell.reading().studies());
            assertThat(cell.findings()).isEqualTo(cell.findingIds().size());
        }
        if (cell.state() == CellState.THIN) {
            assertThat(cell.studiesTotal()).isLessThan(3);
        }
        if (cell.state() == CellState.NOT_SEARCHED) {
            assertThat(cell.studiesTotal()).isGreaterThanOrEqualTo(3);
        }
        if (cell.share() != null) {
            assertThat(cell.share()).isBetween(0.0, 1.0);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheTablesIsIrrelevant(int seed) {
        Matrix one = themesByCountry(random(seed).corpus(), HandMade.byDefault());
        Matrix other =
                themesByCountry(random(seed).shuffled(new Random(seed + 1)).corpus(), HandMade.byDefault());

        assertThat(other.rows()).isEqualTo(one.rows());
        assertThat(other.columns()).isEqualTo(one.columns());
        assertThat(sorted(other)).isEqualTo(sorted(one));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void narrowingTheFilterNeverRaisesANumber(int seed) {
        Corpus corpus = random(seed).corpus();
        Basis wide = HandMade.byDefault();
        for (Clause clause : List.of(
                HandMade.choice(Field.READ, "partial"),
                HandMade.choice(Field.RAISED_BY, "managers"),
                HandMade.not(Field.STUDY, "s3", "s5"),
                HandMade.choice(Field.DATASET, "aa"),
                new Clause.Published(2005, 2012))) {
            Basis narrow = new Basis(wide.filter().and(clause), wide.kinds(), wide.themeRule(), true);
            Matrix all = themesByCountry(corpus, wide);
            Matrix some = themesByCountry(corpus, narrow);
            for (int i = 0; i < all.cells().size(); i++) {
                assertThat(number(some.cells().get(i)))
                        .isLessThanOrEqualTo(number(all.cells().get(i)));
                assertThat(some.cells().get(i).studiesTotal())
                        .isLessThanOrEqualTo(all.cells().get(i).studiesTotal());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aUnionIsNeverMoreThanItsPartsTogetherNorLessThanTheLargest(int seed) {
        Corpus corpus = random(seed).corpus();
        Matrix domains = Matrix.of(corpus, HandMade.byDefault(), Axis.DOMAIN, Axis.COUNTRY);
        Matrix themes = themesByCountry(corpus, HandMade.byDefault());
        for (Cell domain : domains.cells()) {
            List<Integer> parts = themes.cells().stream()
                    .filter(cell -> corpus.codebook().themesOf(domain.row()).contains(cell.row())
                            && cell.column().equals(domain.column())
                            && cell.kind() == domain.kind())
                    .map(MatrixPropertiesTest::number)
                    .toList();
            isUnion(number(domain), parts);
        }
        Matrix parts = Matrix.of(
                corpus,
                HandMade.asking(HandMade.choice(Field.JURISDICTION, "GB-ENG", "GB-SCT")),
                Axis.THEME,
                Axis.JURISDICTION);
        Matrix wholes = Matrix.of(
                corpus,
                HandMade.asking(HandMade.choice(Field.JURISDICTION, "GB-ENG", "GB-SCT")),
                Axis.THEME,
                Axis.COUNTRY);
        for (int row = 0; row < parts.rows().size(); row++) {
            for (int kind = 0; kind < 3; kind++) {
                isUnion(
                        number(wholes.cell(row, 0, kind)),
                        List.of(number(parts.cell(row, 0, kind)), number(parts.cell(row, 1, kind))));
            }
        }
    }

    private static void isUnion(int union, List<Integer> parts) {
        assertThat(union)
                .isLessThanOrEqualTo(parts.stream().mapToInt(part -> part).sum())
                .isGreaterThanOrEqualTo(
                        parts.stream().mapToInt(part -> part).max().orElse(0));
    }

    private static int number(Cell cell) {
        return cell.studies() == null ? 0 : cell.studies();
    }

    private static Matrix themesByCountry(Corpus corpus, Basis basis) {
        return Matrix.of(corpus, basis, Axis.THEME, Axis.COUNTRY);
    }

    private static List<Cell> sorted(Matrix matrix) {
        return matrix.cells().stream()
                .map(cell -> new Cell(
                        cell.row(),
                        cell.column(),
                        cell.kind(),
                        cell.studies(),
                        cell.studiesTotal(),
                        cell.share(),
                        cell.findings(),
                        List.copyOf(new TreeSet<>(cell.findingIds())),
                        cell.reading(),
                        cell.state()))
                .toList();
    }

    /** Up to 14 studies with up to 40 findings, and a few searches. */
    private static HandMade random(int seed) {
        Random random = new Random(seed);
        HandMade made = new HandMade();
        List<String> sources = new ArrayList<>();
        int count = 2 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            String address = one(DATASETS, random) + "/s" + i;
            sources.add(address);
            int study = random.nextInt(count);
            made.source(address, source -> {
                source.study = "s" + study;
                source.design = one(List.of(Design.values()), random);
                source.doi = random.nextInt(4) == 0 ? "10.1/" + random.nextInt(3) : null;
                source.year = 2000 + random.nextInt(20);
            });
        }
        for (int i = 0; i < random.nextInt(40); i++) {
            TreeSet<String> themes = new TreeSet<>(List.of(one(THEMES, random), one(THEMES, random)));
            made.finding(
                    "f%03d".formatted(i),
                    one(PLACES, random),
                    one(List.of(Kind.values()), random),
                    one(sources, random),
                    List.copyOf(themes),
                    finding -> {
                        finding.read = one(List.of(ReadLevel.values()), random);
                        finding.raisedBy = List.of(one(List.of(Stakeholder.values()), random));
                        finding.period = random.nextBoolean()
                                ? Edtf.parse((1995 + random.nextInt(10)) + "/" + (2006 + random.nextInt(10)))
                                : null;
                    });
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            made.search(
                    one(PLACES, random),
                    random.nextInt(3) == 0 ? "all" : one(THEMES, random),
                    one(List.of(SearchResult.values()), random));
        }
        return made;
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
