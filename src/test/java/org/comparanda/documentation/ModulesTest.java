package org.comparanda.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README of the web page says of each of its modules what it is for. */
class ModulesTest {

    private static final Path WEB = Path.of("src/main/resources/META-INF/resources/web");

    @Test
    void everyModuleIsDescribed() throws IOException {
        List<String> described = Page.at(WEB.resolve("README.md")).inlineCode();
        try (Stream<Path> files = Files.list(WEB)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".js")))
                    .isNotEmpty()
                    .isSubsetOf(described);
        }
    }
}
