package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.comparanda.evidence.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reference managers export becomes rows of the table of sources, and what they do not know is said. */
class CslSourcesTest {

    private CslSources read;
    private List<NamedCsvRecord> rows;

    @BeforeEach
    void readExample() throws IOException, CslSources.NotCslException {
        try (InputStream file = CslSourcesTest.class.getResourceAsStream("zotero.json")) {
            read = CslSources.read(file.readAllBytes());
        }
        rows = CsvReader.builder().ofNamedCsvRecord(new String(read.csv(), StandardCharsets.UTF_8)).stream()
                .toList();
    }

    @Test
    void keysAreAuthorAndYearAndTheSecondGetsALetter() {
        assertThat(read.sources())
                .extracting(source -> source.key)
                .containsExactly(
                        "hendy-2007",
                        "hendy-2007-b",
                        "myndigheten-for-vard-och-omsorgsanalys-2019",
                        "muller-lukasz-2016",
                        "alone-nd",
                        "source-nd");
    }

    @Test
    void whatIsKnownIsFilledIn() {
        NamedCsvRecord article = rows.get(0);
        assertThat(article.getField("type")).isEqualTo("article-journal");
        assertThat(article.getField("title"))
                .isEqualTo("Implementing the NHS information technology programme: Qualitative study & more");
        assertThat(article.getField("authors"))
                .isEqualTo("Hendy Jane|van den Berg Jan|García Lorca, Federico|{NHS / Confederation}");
        assertThat(article.getField("year")).isEqualTo("2007");
        assertThat(article.getField("volume")).isEqualTo("334");
        assertThat(article.getField("number")).isEqualTo("7608");
        assertThat(article.getField("pages")).isEqualTo("1360-1363");
        assertThat(article.getField("doi")).isEqualTo("10.1136/BMJ.39195.598461.551");
        assertThat(article.getField("url")).isEmpty();
        assertThat(article.getField("language")).isEqualTo("en-GB");
        assertThat(article.getField("read_on")).isEqualTo("2026-11-22");
    }

    @Test
    void oddWaysOfWritingAreUnderstood() {
        assertThat(rows.get(1).getField("title")).isEqualTo("Another of the same year");
        assertThat(rows.get(1).getField("year")).isEqualTo("2007");
        assertThat(rows.get(1).getField("doi")).isEqualTo("10.1136/bmj.39195.598461.551");
        assertThat(rows.get(1).getField("language")).isEqualTo("en");
        assertThat(rows.get(2).getField("authors")).isEqualTo("{Myndigheten för vård- och omsorgsanalys}");
        assertThat(rows.get(2).getField("isbn")).isEqualTo("978-91-87213-91-9");
        assertThat(rows.get(2).getField("number")).isEqualTo("2019:3");
        assertThat(rows.get(2).getField("language")).isEqualTo("sv");
        assertThat(rows.get(3).getField("authors")).isEqualTo("Müller-Łukasz Øystein|{Plain Name}");
        assertThat(rows.get(3).getField("container")).isEqualTo("Université de Lille");
        assertThat(rows.get(3).getField("year")).isEqualTo("2016");
        assertThat(rows.get(3).getField("doi")).isEqualTo("10.1000/xyz123");
        assertThat(rows.get(3).getField("language")).isEqualTo("fr");
        assertThat(rows.get(4).getField("title")).isEqualTo("From Crossref, as a list");
        assertThat(rows.get(4).getField("authors")).isEqualTo("{Alone}");
    }

    @Test
    void whatHasToBeDoneByHandIsSaid() {
        assertThat(read.open())
                .containsExactly(
                        "hendy-2007-b: has the DOI of hendy-2007; keep one of them",
                        "myndigheten-for-vard-och-omsorgsanalys-2019: has 'www.vardanalys.se/a b' for an address, which it is not; it was left out",
                        "myndigheten-for-vard-och-omsorgsanalys-2019: is dated about 2019; is the year right?",
                        "alone-nd: has the type 'patent', which packages do not have; 'report' was taken",
                        "alone-nd: has editors and no authors; the editors were taken",
                        "alone-nd: has 'none' for a DOI, which it is not; it was left out",
                        "alone-nd: has 'Klingon' for a language; give its BCP 47 tag, such as en",
                        "alone-nd: has no year that can be read",
                        "alone-nd: has no DOI, ISBN or address, so others may not find it",
                        "source-nd: has the type '', which packages do not have; 'report' was taken",
                        "source-nd: has no language; give its BCP 47 tag, such as en",
                        "source-nd: has no title; supply one in [brackets]",
                        "source-nd: has no authors; give the body that answers for it in {braces}",
                        "source-nd: has no year that can be read",
                        "source-nd: has no DOI, ISBN or address, so others may not find it");
    }

    @Test
    void whatIsFilledInIsFoundSound() {
        Issues issues = new Issues();
        RawTable table = new CsvTable("sources.csv", Limits.DEFAULT, issues)
                .read(read.csv())
                .orElseThrow();
        new TableReader<>(PackageTables.SOURCES.format(), issues).read(table);

        assertThat(issues.report().issues())
                .allSatisfy(issue -> assertThat(issue.code()).isEqualTo("empty-cell"))
                .extracting(Issue::column)
                .contains("design", "study", "read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "[1]", "\"text\"", "null", "TY  - JOUR"})
    void whatIsNoExportIsRefusedWithAWord(String file) {
        assertThatThrownBy(() -> CslSources.read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CslSources.NotCslException.class)
                .hasMessageContaining("CSL JSON");
    }

    @Test
    void itemsMayStandInAnObject() throws CslSources.NotCslException {
        byte[] file = "{\"items\": [{\"type\": \"book\", \"title\": \"A\"}]}".getBytes(StandardCharsets.UTF_8);
        assertThat(CslSources.read(file).sources())
                .extracting(source -> source.title)
                .containsExactly("A");
    }

    @Test
    void manyOfOneYearAllHaveKeysOfTheirOwn() {
        SourceKeys keys = new SourceKeys(List.of());
        List<String> given = IntStream.range(0, 60)
                .mapToObj(number -> keys.give("Hendy", 2007))
                .toList();
        assertThat(given).doesNotHaveDuplicates().startsWith("hendy-2007", "hendy-2007-b", "hendy-2007-c");
    }

    @Test
    void keysAndTextsOfThePackageThatTheyJoinAreNotGivenAgain() throws IOException, CslSources.NotCslException {
        Source there = new Source();
        there.key = "hendy-2007";
        there.doi = "10.1136/bmj.39195.598461.551";
        byte[] file;
        try (InputStream example = CslSourcesTest.class.getResourceAsStream("zotero.json")) {
            file = example.readAllBytes();
        }
        CslSources joining = CslSources.read(file, List.of(there));
        assertThat(joining.sources()).extracting(source -> source.key).startsWith("hendy-2007-b", "hendy-2007-c");
        assertThat(joining.open()).contains("hendy-2007-b: has the DOI of hendy-2007; keep one of them");
    }

    @Test
    void aBookIsKnownByItsNumberAndItsChaptersAreTextsOfTheirOwn() throws CslSources.NotCslException {
        String items = """
                [{"type": "book", "title": "All of it", "ISBN": "978-0-00-000000-2"},
                 {"type": "chapter", "title": "A part", "ISBN": "9780000000002"},
                 {"type": "book", "title": "All again", "ISBN": "9780000000002"}]""";
        CslSources books = CslSources.read(items.getBytes(StandardCharsets.UTF_8));
        assertThat(books.open())
                .filteredOn(what -> what.contains("keep one"))
                .containsExactly("all-again-nd: has the ISBN of all-of-it-nd; keep one of them");
    }

    @ParameterizedTest
    @CsvSource({
        "fr,fr",
        "fr_CA,fr-CA",
        "FR-ca,fr-CA",
        "français,fr",
        "German,de",
        "Deutsch,de",
        "ger,de",
        "nob,nb",
        "zz,",
        "x,"
    })
    void languagesAreUnderstoodByTagsCodesAndNames(String written, String tag) {
        assertThat(LanguageTags.of(written).orElse(null)).isEqualTo(tag);
    }
}
