package org.comparanda.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.comparanda.contribution.CodebookReader;
import org.comparanda.contribution.PackageReader;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.ReadLevel;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.SourceType;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferencesTest {

    /** The item types that sources can have, as csl-data.json of CSL 1.0.2 lists them. */
    private static final Set<String> CSL_TYPES = Set.of(("article-journal article-magazine article-newspaper bill book"
                    + " chapter dataset hearing legislation paper-conference personal_communication post-weblog report"
                    + " speech thesis webpage")
            .split(" "));

    /** The variables of text that sources can fill. */
    private static final Set<String> CSL_STRINGS =
            Set.of("title container-title publisher volume issue number page DOI URL ISBN language".split(" "));

    private static final Set<String> RIS_TAGS =
            Set.of("TY ID AU PY TI T2 PB VL IS M1 SP EP DO UR SN LA Y2 ER".split(" "));

    @Test
    void cslHoldsWhatIsKnownOfAnArticle() throws IOException {
        assertThat(new ObjectMapper().readTree(written(Format.CSL, hendy())))
                .isEqualTo(new ObjectMapper().readTree("""
                        [{"id": "gb-eng/hendy-2007", "type": "article-journal",
                          "title": "Implementing the NHS programme: 50% & more",
                          "author": [{"family": "Hendy", "given": "J."}, {"family": "Reeves", "given": "B. C."},
                                     {"literal": "National Audit Office"}],
                          "issued": {"date-parts": [[2007]]}, "container-title": "BMJ", "volume": "334",
                          "issue": "7608", "page": "1360-1362", "DOI": "10.1136/bmj_1", "URL": "https://bmj.com/a_b?c=%20",
                          "language": "en", "accessed": {"date-parts": [[2026, 11, 22]]}}]
                        """));
    }

    @Test
    void risHoldsWhatIsKnownOfAnArticle() throws IOException {
        assertThat(written(Format.RIS, hendy())).isEqualTo("""
                        TY  - JOUR
                        ID  - gb-eng/hendy-2007
                        AU  - Hendy, J.
                        AU  - Reeves, B. C.
                        AU  - National Audit Office
                        PY  - 2007
                        TI  - Implementing the NHS programme: 50% & more
                        T2  - BMJ
                        VL  - 334
                        IS  - 7608
                        SP  - 1360
                        EP  - 1362
                        DO  - 10.1136/bmj_1
                        UR  - https://bmj.com/a_b?c=%20
                        LA  - en
                        Y2  - 2026/11/22/
                        ER  -\s

                        """.replace("\n", "\r\n"));
    }

    @Test
    void bibtexHoldsWhatIsKnownOfAnArticle() throws IOException {
        assertThat(written(Format.BIBTEX, hendy())).isEqualTo("""
                        @article{gb-eng-hendy-2007,
                          author = {Hendy, J. and Reeves, B. C. and {National Audit Office}},
                          title = {Implementing the {NHS} programme: 50\\% \\& more},
                          journal = {BMJ},
                          year = {2007},
                          volume = {334},
                          number = {7608},
                          pages = {1360--1362},
                          doi = {10.1136/bmj_1},
                          url = {https://bmj.com/a_b?c=%20},
                          urldate = {2026-11-22},
                          language = {en}
                        }

                        """);
    }

    @Test
    void bibtexEscapesWhatTexWouldRun() throws IOException {
        Source source = hendy();
        source.title = "\\input{x} $1 #2 a_b ~c ^d {e";
        source.authors = List.of("{R&D}", "{et al.}");
        source.url = "https://example.org/{a}";
        assertThat(written(Format.BIBTEX, source))
                .contains(
                        "title = {\\textbackslash{}input\\textbraceleft{}x\\textbraceright{} \\$1 \\#2 a\\_b \\textasciitilde{}c"
                                + " \\textasciicircum{}d \\textbraceleft{}e}")
                .contains("author = {{R\\&D} and others}")
                .contains("url = {https://example.org/%7Ba%7D}");
    }

    @Test
    void bibtexKeepsCapitalsInsideWords() throws IOException {
        Source source = hendy();
        source.title = "[The NHS (NPfIT): R&D of eHealth]";
        assertThat(written(Format.BIBTEX, source)).contains("title = {[The {NHS} ({NPfIT}): R\\&D of {eHealth}]}");
    }

    @Test
    void bibtexKeepsCapitalsOfTitlesInOtherLanguages() throws IOException {
        Source source = hendy();
        source.language = "de";
        source.title = "Die Gesundheitskarte";
        assertThat(written(Format.BIBTEX, source)).contains("title = {{Die Gesundheitskarte}}");
    }

    @Test
    void bibtexGivesNoKeyTwice() throws Exception {
        Source first = hendy();
        Source second = hendy();
        second.dataset = "gb";
        second.key = "eng-hendy-2007";
        assertThat(bibtex(written(Format.BIBTEX, first, second)).getEntries().keySet())
                .containsExactlyInAnyOrder(new Key("gb-eng-hendy-2007"), new Key("gb-eng-hendy-2007-2"));
    }

    @Test
    void risKeepsEveryValueOnItsLine() throws IOException {
        Source source = hendy();
        source.title = "One\r\nER  - \nTwo\u2028Three";
        assertThat(written(Format.RIS, source)).contains("\r\nTI  - One ER  -  Two Three\r\n");
    }

    @Test
    void saysTheDayOfReadingOnlyOfTheSourceItself() throws IOException {
        Source elsewhere = hendy();
        elsewhere.readAt = "https://example.org/a-text-about-it";
        Source secondary = hendy();
        secondary.read = ReadLevel.SECONDARY;
        assertThat(written(Format.CSL, elsewhere, secondary)).doesNotContain("accessed");
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSL", "RIS", "BIBTEX"})
    void writesAnEmptyListAndSourcesOfWhichLittleIsKnown(Format format) throws IOException {
        assertThat(written(format)).isEqualTo(format == Format.CSL ? "[]" : "");
        Source source = new Source();
        source.dataset = "gb-eng";
        source.key = "x";
        source.title = "[X]";
        for (SourceType type : SourceType.values()) {
            source.type = type;
            assertThat(written(format, source)).contains("[X]").doesNotContain("null");
        }
    }

    @Test
    void tablesAndReferencesHaveWritersOfTheirOwn() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReferenceWriter.of(Format.CSV));
        assertThatIllegalArgumentException().isThrownBy(() -> ListingWriter.of(Format.RIS));
    }

    @Test
    void everyFoundingSourceIsAnItemOfCsl() throws IOException {
        List<Source> sources = foundingSources();
        JsonNode items = new ObjectMapper().readTree(written(Format.CSL, sources));

        assertThat(values(items, "id"))
                .containsExactlyElementsOf(sources.stream().map(Source::id).toList())
                .doesNotHaveDuplicates();
        for (JsonNode item : items) {
            assertThat(item.get("type").asText()).isIn(CSL_TYPES);
            item.properties().forEach(ReferencesTest::assertIsCsl);
        }
        assertThat(values(items, "title"))
                .containsExactlyElementsOf(
                        sources.stream().map(source -> source.title).toList());
    }

    @Test
    void everyFoundingSourceIsAReferenceOfRis() throws IOException {
        List<Source> sources = foundingSources();
        String ris = written(Format.RIS, sources);

        assertThat(ris.split("\r\n")).allSatisfy(line -> {
            if (!line.isEmpty()) {
                assertThat(line).matches("[A-Z][A-Z0-9]  - .*");
                assertThat(RIS_TAGS).contains(line.substring(0, 2));
            }
        });
        assertThat(ris.replace("\r\n", "")).doesNotContain("\n", "\r");
        List<String> records = List.of(ris.split("ER  - \r\n\r\n"));
        assertThat(records).hasSameSizeAs(sources).allMatch(record -> record.startsWith("TY  - "));
        for (int i = 0; i < records.size(); i++) {
            assertThat(records.get(i)).contains("TI  - " + sources.get(i).title + "\r\n");
            assertThat(records.get(i).split("\r\nAU  - "))
                    .hasSize(1 + sources.get(i).authors.size());
        }
    }

    @Test
    void everyFoundingSourceIsAnEntryOfBibtex() throws Exception {
        List<Source> sources = foundingSources();
        List<BibTeXEntry> entries =
                List.copyOf(bibtex(written(Format.BIBTEX, sources)).getEntries().values());

        assertThat(entries).hasSameSizeAs(sources);
        for (int i = 0; i < entries.size(); i++) {
            Source source = sources.get(i);
            BibTeXEntry entry = entries.get(i);
            assertThat(entry.getKey().getValue()).isEqualTo(source.id().replace('/', '-'));
            assertThat(plain(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()))
                    .isEqualTo(source.title);
            if (source.url != null) {
                assertThat(entry.getField(BibTeXEntry.KEY_URL).toUserString()).isEqualTo(source.url);
            }
            if (!source.authors.isEmpty()) {
                String authors = entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString();
                assertThat(authors.split(" and (?=[^}]*(\\{|$))")).hasSameSizeAs(source.authors);
            }
        }
    }

    private static void assertIsCsl(Map.Entry<String, JsonNode> property) {
        JsonNode value = property.getValue();
        switch (property.getKey()) {
            case "id", "type" -> assertThat(value.asText()).isNotBlank();
            case "author" ->
                assertThat(value).isNotEmpty().allSatisfy(name -> assertThat(names(name))
                        .isIn(Set.of("family", "given"), Set.of("family"), Set.of("literal")));
            case "issued", "accessed" -> {
                assertThat(names(value)).containsExactly("date-parts");
                assertThat(value.at("/date-parts/0/0").isInt()).isTrue();
            }
            default -> {
                assertThat(CSL_STRINGS).contains(property.getKey());
                assertThat(value.isTextual()).isTrue();
            }
        }
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static List<String> values(JsonNode items, String key) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get(key).asText())
                .toList();
    }

    /** What a reader sees of a field: escapes and protecting braces gone. */
    private static String plain(String bibtex) {
        return bibtex.replaceAll("(?<!\\\\)[{}]", "").replaceAll("\\\\([$&%#_])", "$1");
    }

    private static BibTeXDatabase bibtex(String text) throws ParseException {
        return new BibTeXParser().parse(new StringReader(text));
    }

    private static List<Source> foundingSources() throws IOException {
        Path data = Path.of("data");
        Codebook codebook = CodebookReader.read(data);
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> folders = Files.list(data)) {
            folders.filter(folder -> Files.exists(folder.resolve("sources.csv")))
                    .sorted()
                    .map(folder -> new PackageReader().read(folder, codebook))
                    .forEach(reading -> sources.addAll(
                            reading.dataPackage().orElseThrow().evidence().sources()));
        }
        assertThat(sources).hasSizeGreaterThan(400);
        return sources;
    }

    private static Source hendy() {
        Source source = new Source();
        source.dataset = "gb-eng";
        source.key = "hendy-2007";
        source.type = SourceType.ARTICLE_JOURNAL;
        source.title = "Implementing the NHS programme: 50% & more";
        source.authors = List.of("Hendy J", "Reeves BC", "{National Audit Office}");
        source.year = 2007;
        source.container = "BMJ";
        source.volume = "334";
        source.number = "7608";
        source.pages = "1360-1362";
        source.doi = "10.1136/bmj_1";
        source.url = "https://bmj.com/a_b?c=%20";
        source.language = "en";
        source.read = ReadLevel.FULL_TEXT;
        source.readAt = source.url;
        source.readOn = LocalDate.of(2026, 11, 22);
        return source;
    }

    private static String written(Format format, Source... sources) throws IOException {
        return written(format, List.of(sources));
    }

    private static String written(Format format, List<Source> sources) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReferenceWriter.of(format).write(sources, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
