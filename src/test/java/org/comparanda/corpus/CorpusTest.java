package org.comparanda.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comparanda.evidence.Edtf;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.ReadLevel;
import org.comparanda.testing.FoundingCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {

    private static final Corpus CORPUS = FoundingCorpus.corpus();

    /** Each clause beside the plain walk over all findings that says the same. */
    static Stream<Example> examples() {
        return Stream.of(
                new Example(choice(Field.COUNTRY, "GB"), finding -> finding.jurisdiction.startsWith("GB")),
                new Example(choice(Field.JURISDICTION, "GB-SCT"), finding -> finding.jurisdiction.equals("GB-SCT")),
                new Example(choice(Field.JURISDICTION, "GB"), finding -> finding.jurisdiction.equals("GB")),
                new Example(choice(Field.THEME, "funding"), finding -> finding.themes.contains("funding")),
                new Example(
                        choice(Field.MAIN_THEME, "funding"),
                        finding -> finding.themes.get(0).equals("funding")),
                new Example(choice(Field.THEME, "strategy-and-governance"), finding -> finding.themes.stream()
                        .anyMatch(CorpusTest::isStrategy)),
                new Example(choice(Field.KIND, "barrier"), finding -> finding.kind == Kind.BARRIER),
                new Example(choice(Field.READ, "abstract"), finding -> finding.read == ReadLevel.ABSTRACT),
                new Example(choice(Field.READ, "full-text"), finding -> finding.read == ReadLevel.FULL_TEXT),
                new Example(choice(Field.RAISED_BY, "auditors"), finding -> finding.raisedBy.stream()
                        .anyMatch(who -> who.code().equals("auditors"))),
                new Example(
                        choice(Field.DESIGN, "audit"),
                        finding -> CORPUS.sourceOf(finding).design.code().equals("audit")),
                new Example(choice(Field.EVIDENCE_CLASS, "official"), finding -> CORPUS.sourceOf(finding)
                        .design
                        .evidenceClass()
                        .code()
                        .equals("official")),
                new Example(
                        choice(Field.PEER_REVIEWED, "true"),
                        finding -> Boolean.TRUE.equals(CORPUS.sourceOf(finding).peerReviewed)),
                new Example(choice(Field.PROGRAMME, "gb-eng/npfit"), finding -> "gb-eng/npfit"
                        .equals(finding.programmeId())),
                new Example(choice(Field.DATASET, "fr"), finding -> finding.dataset.equals("fr")),
                new Example(
                        new Clause.Published(2005, 2007),
                        finding -> between(CORPUS.sourceOf(finding).year, 2005, 2007)),
                overlap("2005/2007"),
                overlap("2005-03"),
                overlap("../1999"),
                overlap("2020/.."),
                overlap("201X"),
                new Example(
                        new Clause.Choice(Field.THEME, set(), set("privacy", "funding")),
                        finding -> !finding.themes.contains("privacy") && !finding.themes.contains("funding")),
                new Example(new Clause.Choice(Field.COUNTRY, set("FR", "DE"), set()), finding -> Set.of("FR", "DE")
                        .contains(finding.jurisdiction.substring(0, 2))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsExactlyWhatAWalkOverAllFindingsFinds(Example example) {
        assertThat(ids(new Filter(List.of(example.clause)))).isEqualTo(walk(example.meaning));
    }

    @Test
    void twoConditionsBothHold() {
        for (Example one : examples().toList()) {
            for (Example other : examples().toList()) {
                assertThat(ids(new Filter(List.of(one.clause, other.clause))))
                        .isEqualTo(walk(one.meaning.and(other.meaning)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"deficit", "deficits", "DEFICIT", "\"financial deficits\"", "defic*"})
    void wordsFindTheirOtherForms(String words) {
        assertThat(ids(new Filter(List.of(new Clause.Words(words))))).contains("gb-eng-002");
    }

    /** Each as far as somebody may have typed: within the stem, beyond it, to the end. */
    @ParameterizedTest
    @ValueSource(strings = {"defici*", "deficit*", "deficits*", "Deficits*", "financial deficits*"})
    void beginningsOfWordsMayBeOfAnyLength(String words) {
        assertThat(ids(new Filter(List.of(new Clause.Words(words))))).contains("gb-eng-002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"interop", "interoperability", "organisation", "implementation"})
    void aBeginningFindsAllThatTheWordItselfFindsInThisForm(String word) {
        Set<String> walked = walk(finding -> Stream.of(finding.statement.split("[^\\p{L}]+"))
                .anyMatch(one -> one.toLowerCase(java.util.Locale.ROOT).startsWith(word)));
        assertThat(ids(new Filter(List.of(new Clause.Words(word + "*")))))
                .isNotEmpty()
                .containsAll(walked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"médecins*", "MÉDECINS*", "medecins*", "l'informatiq*"})
    void beginningsNeedNeitherAccentsNorGoWithoutArticles(String words) {
        assertThat(ids(new Filter(List.of(new Clause.Words(words))))).anyMatch(id -> id.startsWith("fr-"));
    }

    @ParameterizedTest
    @CsvSource({
        "interface*, The <em>interface</em> and its <em>interfaces</em>",
        "interfaces, The <em>interface</em> and its <em>interfaces</em>",
        "its* interface, The <em>interface</em> and <em>its</em> <em>interfaces</em>",
        "\"its interfaces\", The interface and <em>its interfaces</em>",
    })
    void beginningsAndWordsAreMarked(String words, String marked) {
        assertThat(new Highlighter(words).mark("The interface and its interfaces", "en"))
                .isEqualTo(marked);
    }

    @Test
    void beginningsAreMarkedInFrenchAndInLanguagesThatAreNotTakenApart() {
        assertThat(new Highlighter("hopita*").mark("L’hôpital et les hôpitaux", "fr"))
                .isEqualTo("<em>L’hôpital</em> et les <em>hôpitaux</em>");
        assertThat(new Highlighter("krankenhaus*").mark("Die Krankenhäuser, ein Krankenhaus", "de"))
                .isEqualTo("Die <em>Krankenhäuser</em>, ein <em>Krankenhaus</em>");
    }

    /** Its source, programme, place and theme have names; each word may stand in another of them, or in the statement. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "qualitative progress trusts",
                "\"qualitative study\"",
                "qualitativ* deficits",
                "England deficits",
                "Angleterre deficits",
                "qualitative -xylophone"
            })
    void wordsAreFoundInTheNamesThatAFindingIsFiledUnder(String words) {
        assertThat(ids(new Filter(List.of(new Clause.Words(words))))).contains("gb-eng-002");
    }

    @Test
    void namesAreWordsThatCanBeLeftOutToo() {
        assertThat(ids(new Filter(List.of(new Clause.Words("deficits -qualitative")))))
                .doesNotContain("gb-eng-002");
    }

    @Test
    void everyFindingIsFoundByTheTitleOfItsSource() {
        for (Finding finding : CORPUS.findings().rows()) {
            String title = CORPUS.sources()
                    .withId(finding.sourceId())
                    .orElseThrow()
                    .title
                    .replaceAll("[-\"|*()]", " ");
            assertThat(ids(new Filter(List.of(new Clause.Words(title))))).contains(finding.id);
        }
    }

    @Test
    void frenchWordsFindWhatIsTranslated() {
        assertThat(ids(new Filter(List.of(new Clause.Words("dossier médical partagé")))))
                .anyMatch(id -> id.startsWith("fr-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(((", "\"", "-", "| |", "a OR", "*", "\\", "~2", "+++", "\u0000", "💥", "?", "a~99999999999"})
    void noQuestionOfWordsIsAnError(String words) {
        assertThat(CORPUS.findings()
                        .select(new Filter(List.of(new Clause.Words(words))))
                        .size())
                .isNotNegative();
    }

    @Test
    void theBestFitComesFirst() {
        Selection found = CORPUS.findings().select(new Filter(List.of(new Clause.Words("local financial deficits"))));
        int[] page = Page.of(CORPUS.findings(), found, List.of(), 0, 1);
        assertThat(CORPUS.findings().row(page[0]).id).isEqualTo("gb-eng-002");
    }

    @Test
    void pagesTogetherAreTheWholeInEveryOrder() {
        Selection all = CORPUS.findings().select(Filter.NONE);
        Order<Finding> byPlace = new Order<>("jurisdiction", finding -> finding.jurisdiction);
        Order<Finding> byProgramme = new Order<>("programme", Finding::programmeId);
        for (List<Page.Sort<Finding>> sorts : List.of(
                List.<Page.Sort<Finding>>of(),
                List.of(new Page.Sort<>(byPlace, false)),
                List.of(new Page.Sort<>(byProgramme, true), new Page.Sort<>(byPlace, true)))) {
            List<Integer> walked = new ArrayList<>();
            for (int offset = 0; offset < all.size(); offset += 37) {
                IntStream.of(Page.of(CORPUS.findings(), all, sorts, offset, 37)).forEach(walked::add);
            }
            assertThat(walked)
                    .isEqualTo(IntStream.of(Page.of(CORPUS.findings(), all, sorts, 0, Integer.MAX_VALUE))
                            .boxed()
                            .toList())
                    .doesNotHaveDuplicates()
                    .hasSize(all.size());
        }
    }

    @Test
    void rowsWithoutAValueComeLastInBothDirections() {
        Order<Finding> byProgramme = new Order<>("programme", Finding::programmeId);
        for (boolean descending : new boolean[] {false, true}) {
            Selection all = CORPUS.findings().select(Filter.NONE);
            int[] rows =
                    Page.of(CORPUS.findings(), all, List.of(new Page.Sort<>(byProgramme, descending)), 0, all.size());
            List<String> programmes = IntStream.of(rows)
                    .mapToObj(row -> CORPUS.findings().row(row).programmeId())
                    .toList();
            int firstMissing = programmes.indexOf(null);
            assertThat(programmes.subList(firstMissing, programmes.size())).containsOnlyNulls();
        }
    }

    @Test
    void countsByThemeAndCountryAreThoseOfAWalk() {
        List<Grouping.Group> groups = Grouping.of(
                CORPUS.findings(),
                CORPUS.findings().select(Filter.NONE).rows(),
                List.of(Field.THEME, Field.JURISDICTION));
        for (Grouping.Group group : groups) {
            List<Finding> findings = CORPUS.findings().rows().stream()
                    .filter(finding -> finding.themes.contains(group.values().get(0))
                            && finding.jurisdiction.equals(group.values().get(1)))
                    .toList();
            assertThat(group.findings()).isEqualTo(findings.size());
            assertThat(group.sources()).isEqualTo((int)
                    findings.stream().map(Finding::sourceId).distinct().count());
            assertThat(group.studies()).isEqualTo((int) findings.stream()
                    .map(finding -> CORPUS.studyOf(CORPUS.sourceOf(finding)))
                    .distinct()
                    .count());
        }
        int pairs = CORPUS.findings().rows().stream()
                .mapToInt(finding -> finding.themes.size())
                .sum();
        assertThat(groups.stream().mapToInt(Grouping.Group::findings).sum()).isEqualTo(pairs);
    }

    @Test
    void relationsAreSeenFromBothEnds() {
        assertThat(CORPUS.relationsFrom("gb-eng-002")).anyMatch(relation -> relation.object.equals("gb-eng-017"));
        assertThat(CORPUS.relationsTo("gb-eng-017")).anyMatch(relation -> relation.subject.equals("gb-eng-002"));
    }

    private static Set<String> ids(Filter filter) {
        Set<String> ids = new TreeSet<>();
        CORPUS.findings()
                .select(filter)
                .rows()
                .forEach((int row) -> ids.add(CORPUS.findings().row(row).id));
        return ids;
    }

    private static Set<String> walk(Predicate<Finding> meaning) {
        Set<String> ids = new TreeSet<>();
        CORPUS.findings().rows().stream().filter(meaning).forEach(finding -> ids.add(finding.id));
        return ids;
    }

    private static Example overlap(String period) {
        Edtf asked = Edtf.parse(period);
        return new Example(
                new Clause.Overlap(asked), finding -> finding.period != null && finding.period.overlaps(asked));
    }

    private static boolean isStrategy(String theme) {
        return CORPUS.codebook().themesOf("strategy-and-governance").contains(theme);
    }

    private static boolean between(Integer year, int first, int last) {
        return year != null && year >= first && year <= last;
    }

    private static Clause choice(Field field, String value) {
        return Clause.Choice.of(field, value);
    }

    private static TreeSet<String> set(String... values) {
        return new TreeSet<>(List.of(values));
    }

    record Example(Clause clause, Predicate<Finding> meaning) {}
}
