package org.comparanda.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comparanda.corpus.Clause;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;
import org.comparanda.testing.FoundingCorpus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Counts the whole matrix a second time, from the tables of {@code data/} with nothing but loops, sets and maps, and
 * compares it cell by cell. Nothing here is to be replaced by a class of the product: it is the second opinion.
 */
class WholeMatrixFromTablesTest {

    private static final Map<String, String> CLASS_OF_DESIGN = new HashMap<>();
    private static final List<String> READINGS = List.of("full-text", "partial", "abstract", "secondary");
    private static final List<String> KINDS = List.of("barrier", "enabler", "recommendation");

    private static final Map<String, NamedCsvRecord> SOURCES = new HashMap<>();
    private static final Map<String, String> STUDIES = new HashMap<>();
    private static final List<Claim> CLAIMS = new ArrayList<>();
    private static final List<String> THEMES = new ArrayList<>();
    private static final Map<String, String> DOMAINS = new HashMap<>();
    private static final Set<String> COUNTRIES = new TreeSet<>();
    private static final List<Silence> SILENCES = new ArrayList<>();

    private record Claim(String id, String country, String study, NamedCsvRecord row, NamedCsvRecord source) {
        Set<String> list(String column) {
            return Set.of(row.getField(column).split("\\|"));
        }

        String evidenceClass() {
            return CLASS_OF_DESIGN.get(source.getField("design"));
        }

        boolean firstThemeOnly(String theme) {
            return row.getField("themes").split("\\|")[0].equals(theme);
        }

        boolean published(int first, int last) {
            String year = source.getField("year");
            return !year.isEmpty() && Integer.parseInt(year) >= first && Integer.parseInt(year) <= last;
        }
    }

    private record Silence(String place, String theme, String result) {}

    record Question(String name, Filter filter, ThemeRule rule, Predicate<Claim> counted) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void readTables() throws IOException {
        for (String design :
                List.of("qualitative-interviews", "case-study", "mixed-methods", "survey", "quantitative-study")) {
            CLASS_OF_DESIGN.put(design, "research");
        }
        for (String design : List.of("systematic-review", "narrative-review")) {
            CLASS_OF_DESIGN.put(design, "synthesis");
        }
        for (String design : List.of(
                "audit",
                "parliamentary-inquiry",
                "commission-of-inquiry",
                "independent-review",
                "government-report",
                "legislation",
                "statistics")) {
            CLASS_OF_DESIGN.put(design, "official");
        }
        for (String design : List.of("commentary", "news")) {
            CLASS_OF_DESIGN.put(design, "opinion");
        }
        for (NamedCsvRecord theme : table(Path.of("data/codebook/themes.csv"))) {
            if (!theme.getField("broader").isEmpty()) {
                THEMES.add(theme.getField("key"));
                DOMAINS.put(theme.getField("key"), theme.getField("broader"));
            }
        }
        Map<String, String> parents = new HashMap<>();
        for (NamedCsvRecord place : table(Path.of("data/jurisdictions.csv"))) {
            parents.put(place.getField("code"), place.getField("parent"));
        }
        List<Path> folders;
        try (Stream<Path> all = Files.list(Path.of("data"))) {
            folders = all.filter(folder -> Files.exists(folder.resolve("findings.csv")))
                    .sorted()
                    .toList();
        }
        for (Path folder : folders) {
            for (NamedCsvRecord source : table(folder.resolve("sources.csv"))) {
                SOURCES.put(folder.getFileName() + "/" + source.getField("key"), source);
            }
            for (NamedCsvRecord search : table(folder.resolve("searches.csv"))) {
                SILENCES.add(new Silence(
                        search.getField("jurisdiction"), search.getField("theme"), search.getField("result")));
            }
        }
        joinStudies();
        for (Path folder : folders) {
            for (NamedCsvRecord row : table(folder.resolve("findings.csv"))) {
                String place = row.getField("jurisdiction");
                String country = parents.get(place).isEmpty() ? place : parents.get(place);
                NamedCsvRecord source = SOURCES.get(folder.getFileName() + "/" + row.getField("source"));
                COUNTRIES.add(country);
                CLAIMS.add(new Claim(row.getField("id"), country, STUDIES.get(source.getField("study")), row, source));
            }
        }
    }

    /** Studies that share a document are one; done over and over until nothing changes any more. */
    private static void joinStudies() {
        for (NamedCsvRecord source : SOURCES.values()) {
            STUDIES.put(source.getField("study"), source.getField("study"));
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (NamedCsvRecord one : SOURCES.values()) {
                for (NamedCsvRecord other : SOURCES.values()) {
                    String first = STUDIES.get(one.getField("study"));
                    String second = STUDIES.get(other.getField("study"));
                    if (!first.equals(second) && sameDocument(one, other)) {
                        STUDIES.replaceAll((study, group) -> group.equals(second) ? first : group);
                        changed = true;
                    }
                }
            }
        }
    }

    private static boolean sameDocument(NamedCsvRecord one, NamedCsvRecord other) {
        String doi = one.getField("doi");
        String isbn = one.getField("isbn").replace("-", "");
        return (!doi.isEmpty() && doi.equalsIgnoreCase(other.getField("doi")))
                || (!isbn.isEmpty() && isbn.equals(other.getField("isbn").replace("-", "")));
    }

    static Stream<Question> questions() {
        Set<String> usual = Set.of("research", "official");
        return Stream.of(
                new Question("by default", Filter.NONE, ThemeRule.ANY, claim -> usual.contains(claim.evidenceClass())),
                new Question(
                        "every class of evidence",
                        new Filter(List.of(
                                HandMade.choice(Field.EVIDENCE_CLASS, "research", "official", "synthesis", "opinion"))),
                        ThemeRule.ANY,
                        claim -> true),
                new Question(
                        "main themes, as raised by managers or auditors",
                        new Filter(List.of(HandMade.choice(Field.RAISED_BY, "managers", "auditors"))),
                        ThemeRule.MAIN,
                        claim -> usual.contains(claim.evidenceClass())
                                && (claim.list("raised_by").contains("managers")
                                        || claim.list("raised_by").contains("auditors"))),
                new Question(
                        "published 2010 to 2020, read in part or better, not about privacy",
                        new Filter(List.of(
                                new Clause.Published(2010, 2020),
                                HandMade.choice(Field.READ, "partial"),
                                HandMade.not(Field.THEME, "privacy"))),
                        ThemeRule.ANY,
                        claim -> usual.contains(claim.evidenceClass())
                                && claim.published(2010, 2020)
                                && READINGS.indexOf(claim.row().getField("read")) <= 1
                                && !claim.list("themes").contains("privacy")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theMatrixIsThatOfASecondCount(Question question) {
        Matrix matrix =
                Matrix.of(FoundingCorpus.corpus(), Basis.of(question.filter, question.rule), Axis.THEME, Axis.COUNTRY);

        List<String> expected = secondCount(question);
        List<String> actual = new ArrayList<>();
        for (Cell cell : matrix.cells()) {
            actual.add(line(
                    cell.row(),
                    cell.column(),
                    cell.kind().code(),
                    cell.studies(),
                    cell.studiesTotal(),
                    cell.share(),
                    cell.findings(),
                    cell.reading() == null
                            ? null
                            : List.of(
                                    cell.reading().fullText(),
                                    cell.reading().partial(),
                                    cell.reading().abstractOnly(),
                                    cell.reading().secondary()),
                    cell.state().code(),
                    cell.findingIds()));
        }
        assertThat(actual).isEqualTo(expected);
        assertThat(expected).anyMatch(line -> line.contains("found"));
    }

    private static List<String> secondCount(Question question) {
        List<String> lines = new ArrayList<>();
        for (String theme : THEMES) {
            if (question.name.contains("not about privacy") && theme.equals("privacy")) {
                continue;
            }
            for (String country : COUNTRIES) {
                Set<String> all = new HashSet<>();
                for (Claim claim : CLAIMS) {
                    if (question.counted.test(claim) && claim.country.equals(country)) {
                        all.add(claim.study);
                    }
                }
                for (String kind : KINDS) {
                    lines.add(secondCount(question, theme, country, kind, all.size()));
                }
            }
        }
        return lines;
    }

    private static String secondCount(Question question, String theme, String country, String kind, int total) {
        List<String> ids = new ArrayList<>();
        Map<String, Integer> bestReading = new HashMap<>();
        for (Claim claim : CLAIMS) {
            boolean onTheme = question.rule == ThemeRule.MAIN
                    ? claim.firstThemeOnly(theme)
                    : claim.list("themes").contains(theme);
            if (question.counted.test(claim)
                    && onTheme
                    && claim.country.equals(country)
                    && claim.row.getField("kind").equals(kind)) {
                ids.add(claim.id);
                bestReading.merge(
                        claim.study,
                        READINGS.indexOf(claim.row.getField("read")),
                        (one, other) -> Math.min(one, other));
            }
        }
        String state = "not-searched";
        if (!ids.isEmpty()) {
            state = "found";
        } else if (silence(country, theme, "not-applicable")) {
            state = "not-applicable";
        } else if (silence(country, theme, "none-found")) {
            state = "none-found";
        } else if (total < 3) {
            state = "thin";
        }
        if (!state.equals("found") && !state.equals("none-found")) {
            return line(theme, country, kind, null, total, null, null, null, state, ids);
        }
        List<Integer> mix = new ArrayList<>();
        for (int level = 0; level < READINGS.size(); level++) {
            int wanted = level;
            mix.add((int) bestReading.values().stream()
                    .filter(reading -> reading == wanted)
                    .count());
        }
        int studies = bestReading.size();
        Double share = total < 5 ? null : Double.valueOf(Math.round(studies * 10_000.0 / total) / 10_000.0);
        return line(theme, country, kind, studies, total, share, ids.size(), mix, state, ids);
    }

    private static boolean silence(String country, String theme, String result) {
        return SILENCES.stream()
                .anyMatch(search -> search.place.equals(country)
                        && search.result.equals(result)
                        && Set.of(theme, DOMAINS.get(theme), "all").contains(search.theme));
    }

    private static String line(
            String theme,
            String country,
            String kind,
            Integer studies,
            int total,
            Double share,
            Integer findings,
            List<Integer> mix,
            String state,
            List<String> ids) {
        return String.join(
                " ",
                theme,
                country,
                kind,
                String.valueOf(studies),
                "of",
                String.valueOf(total),
                String.valueOf(share),
                String.valueOf(findings),
                String.valueOf(mix),
                state,
                String.valueOf(ids));
    }

    private static List<NamedCsvRecord> table(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
