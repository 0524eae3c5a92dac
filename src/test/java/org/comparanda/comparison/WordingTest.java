package org.comparanda.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.EvidenceClass;
import org.comparanda.evidence.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private static final Path SENTENCES = Path.of("src/main/resources/org/comparanda/comparison");
    private static final Path CODE = Path.of("src/main/java/org/comparanda/comparison");

    /** Words that claim more than counting can show. */
    private static final List<String> NEVER = List.of(
            "most important",
            "proven",
            "worse than",
            "best practice",
            "universal",
            "increased",
            "plus important",
            "prouvé",
            "pire que",
            "bonne pratique",
            "meilleure pratique",
            "universel",
            "augmenté");

    @Test
    void everySentenceIsThereInEveryLanguage() {
        for (Language language : Language.values()) {
            assertThat(Wording.of(language).keys())
                    .as(language.code())
                    .isEqualTo(Wording.of(Language.EN).keys());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeHasASentenceAndNoSentenceIsUnused(Language language) throws IOException {
        Set<String> used = new TreeSet<>(Set.of("decade", "axis.kind"));
        Coded.codes(Axis.class).forEach(code -> used.add("axis." + code));
        Coded.codes(CellMeasure.class).forEach(code -> used.add("measure." + code));
        Coded.codes(GapKind.class).forEach(code -> used.add("gap." + code));
        Coded.codes(TransferReason.class).forEach(code -> used.add("transfer." + code));
        Coded.codes(CaveatCode.class).forEach(code -> used.add("caveat." + code));
        Coded.codes(EvidenceClass.class).forEach(code -> used.add("class." + code));
        String code = code();
        Wording.of(language).keys().stream()
                .filter(key -> key.endsWith(".many"))
                .filter(key -> code.contains('"' + key.substring("caveat.".length()) + '"'))
                .forEach(used::add);

        assertThat(Wording.of(language).keys()).isEqualTo(used);
    }

    @Test
    void everyCodeIsSaidSomewhere() throws IOException {
        String code = code();
        for (CaveatCode caveat : CaveatCode.values()) {
            assertThat(code).contains("CaveatCode." + caveat.name());
        }
    }

    @Test
    void aSentenceTakesTheSameArgumentsInEveryLanguage() {
        for (String key : Wording.of(Language.EN).keys()) {
            Set<Set<String>> arguments = Stream.of(Language.values())
                    .map(language -> arguments(language, key))
                    .collect(Collectors.toSet());
            assertThat(arguments).as(key).hasSize(1);
        }
    }

    @Test
    void oneAndManyAreSaidDifferently() {
        assertThat(Wording.of(Language.EN).text("caveat.sources-without-round", 1, "x"))
                .startsWith("One source of these studies states");
        assertThat(Wording.of(Language.EN).text("caveat.sources-without-round", 2, "x, y"))
                .startsWith("2 sources of these studies state");
        assertThat(Wording.of(Language.FR).text("caveat.sources-without-round", 1200, "x"))
                .startsWith("1\u202f200 sources");
    }

    @Test
    void wordsThatClaimTooMuchAreNowhere() throws IOException {
        for (Path file : files(SENTENCES)) {
            String sentences = Files.readString(file).toLowerCase(Locale.ROOT);
            assertThat(NEVER).as(file.toString()).noneMatch(sentences::contains);
        }
        Pattern literal = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
        for (Path file : files(CODE)) {
            Matcher strings = literal.matcher(Files.readString(file).toLowerCase(Locale.ROOT));
            while (strings.find()) {
                assertThat(NEVER).as(file.toString()).noneMatch(strings.group()::contains);
            }
        }
    }

    private static Set<String> arguments(Language language, String key) {
        MessageFormat format = new MessageFormat(Wording.of(language).pattern(key));
        return Stream.iterate(0, i -> i < 5, i -> i + 1)
                .filter(i -> !format.format(numbers(1, i, 2)).equals(format.format(numbers(1, i, 3))))
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Five numbers, one of them different. */
    private static Object[] numbers(int all, int place, int other) {
        Object[] numbers = new Object[5];
        Arrays.fill(numbers, all);
        numbers[place] = other;
        return numbers;
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path file : files(CODE)) {
            code.append(Files.readString(file));
        }
        return code.toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
