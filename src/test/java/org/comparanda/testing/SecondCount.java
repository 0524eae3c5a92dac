package org.comparanda.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/**
 * Counts the whole matrix a second time, from the tables of {@code data/} with nothing but loops, sets and maps. Nothing
 * here is to be replaced by a class of the product: it is the second opinion.
 */
public final class SecondCount {

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

    /** One row of a table of findings with the row of its source. */
    public record Claim(String id, String country, String study, NamedCsvRecord row, NamedCsvRecord source) {
        public Set<String> list(String column) {
            return Set.of(row.getField(column).split("\\|"));
        }

        public String evidenceClass() {
            return CLASS_OF_DESIGN.get(source.getField("design"));
        }

        public boolean isMainTheme(String theme) {
            return row.getField("themes").split("\\|")[0].equals(theme);
        }

        public boolean published(int first, int last) {
            String year = source.getField("year");
            return !year.isEmpty() && Integer.parseInt(year) >= first && Integer.parseInt(year) <= last;
        }
    }

    private record Silence(String place, String theme, String result) {}

    static {
        try {
            readTables();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SecondCount() {}

    private static void readTables() throws IOException {
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

    /**
     * Every cell of the matrix of themes by countries, as {@link #line} writes it.
     *
     * @param counted whether a claim is counted
     * @param mainThemeOnly whether it counts only for its first theme
     * @param without themes that the question leaves out
     */
    public static List<String> lines(Predicate<Claim> counted, boolean mainThemeOnly, Set<String> without) {
        List<String> lines = new ArrayList<>();
        for (String theme : THEMES) {
            if (without.contains(theme)) {
                continue;
            }
            for (String country : COUNTRIES) {
                Set<String> all = new HashSet<>();
                for (Claim claim : CLAIMS) {
                    if (counted.test(claim) && claim.country.equals(country)) {
                        all.add(claim.study);
                    }
                }
                for (String kind : KINDS) {
                    lines.add(cell(counted, mainThemeOnly, theme, country, kind, all.size()));
                }
            }
        }
        return lines;
    }

    private static String cell(
            Predicate<Claim> counted, boolean mainThemeOnly, String theme, String country, String kind, int total) {
        List<String> ids = new ArrayList<>();
        Map<String, Integer> bestReading = new HashMap<>();
        for (Claim claim : CLAIMS) {
            boolean onTheme = mainThemeOnly
                    ? claim.isMainTheme(theme)
                    : claim.list("themes").contains(theme);
            if (counted.test(claim)
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

    /** One cell in one line; what is not known is null. */
    public static String line(
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
