package org.comparanda.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that the page says is there in every language, with the same gaps to fill, and none is left over. */
class TextsTest {

    private static final Path WEB = Path.of("src/main/resources/META-INF/resources/web");

    /** Keys, or beginnings and ends of keys, as they stand in code: {@code t('a.b')}, {@code t(`a.${b}`)}, 'a.b'. */
    private static final Pattern QUOTED = Pattern.compile("'([a-z_]+(?:[.][\\w-]+)+)'|`([a-z_]+[.][^`\\s]*)`");

    private static final Pattern ASKED =
            Pattern.compile("\\bt(n?)\\((?:[^'`()]*\\? )?['`]([^'`]+)['`](?: : '([^']+)')?");

    private static final Pattern GAP = Pattern.compile("\\{\\w+}");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyTextThatIsAskedForIsThere(String language) throws IOException {
        Set<String> there = texts(language).keySet();
        for (Path module : modules()) {
            Matcher asked = ASKED.matcher(Files.readString(module));
            while (asked.find()) {
                for (String key : Stream.of(asked.group(2), asked.group(3))
                        .filter(one -> one != null && one.contains("."))
                        .toList()) {
                    List<String> ends = asked.group(1).isEmpty() ? List.of("") : List.of(".one", ".other");
                    assertThat(ends)
                            .as("%s asks for %s in %s", module.getFileName(), key, language)
                            .allMatch(end ->
                                    there.stream().anyMatch(pattern(key + end).asMatchPredicate()));
                }
            }
        }
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path module : modules()) {
            code.append(Files.readString(module));
        }
        Set<Pattern> used = QUOTED.matcher(code)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(key -> pattern(key + "(\\.one|\\.other)?", key))
                .collect(Collectors.toSet());
        assertThat(texts("en").keySet()).allMatch(key -> used.stream()
                .anyMatch(pattern -> pattern.matcher(key).matches()));
    }

    @Test
    void everyLanguageSaysTheSame() throws IOException {
        Map<String, String> english = texts("en");
        Map<String, String> french = texts("fr");
        assertThat(french.keySet()).containsExactlyElementsOf(english.keySet());
        english.forEach((key, text) -> {
            assertThat(french.get(key)).as(key).isNotBlank();
            assertThat(gaps(french.get(key))).as("gaps of " + key).isEqualTo(gaps(text));
        });
    }

    private static Pattern pattern(String key) {
        return pattern(key, key);
    }

    /** A key with what is filled in at run time matching anything but a dot. */
    private static Pattern pattern(String whole, String key) {
        String end = whole.substring(key.length());
        String begin = Stream.of(key.split("\\$\\{[^}]*}", -1))
                .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
                .collect(Collectors.joining("[^.]*"));
        return Pattern.compile(begin + end);
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String language) throws IOException {
        return new ObjectMapper()
                .readValue(WEB.resolve("texts/" + language + ".json").toFile(), new TypeReference<>() {});
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        }
    }
}
