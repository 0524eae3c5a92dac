package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who reads while something happens asks all there is to ask. */
class ReadersTest {

    private static final Pattern PATH = Pattern.compile("(?m)^  /(\\S+):$\\n    get:");

    @Test
    void everyPathOfTheContractIsAsked() throws IOException {
        List<String> questions = Readers.withThePast("2026.11.2", "2026.11.1").stream()
                .map(question -> question.replaceAll("\\?.*", ""))
                .toList();
        List<String> paths = PATH.matcher(Files.readString(Path.of("openapi", "openapi.yaml")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(path -> !path.equals("q/health"))
                .toList();
        assertThat(paths).hasSizeGreaterThan(30).allSatisfy(path -> {
            String pattern = path.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+");
            assertThat(questions).as(path).anyMatch(question -> question.matches(pattern));
        });
    }
}
