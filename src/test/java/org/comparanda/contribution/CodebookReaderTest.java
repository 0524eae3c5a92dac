package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookReaderTest {

    private static final Path DATA = Path.of("data");

    @TempDir
    Path folder;

    @Test
    void readsThemesListsAndPlaces() {
        Codebook codebook = CodebookReader.read(DATA);
        assertThat(codebook.version()).isEqualTo("1.0.0");
        assertThat(codebook.themes().stream().filter(Theme::isDomain)).hasSize(9);
        assertThat(codebook.themes().stream().filter(theme -> !theme.isDomain()))
                .hasSize(43);
        assertThat(codebook.theme("funding").orElseThrow().include).hasSizeGreaterThan(1);
        assertThat(codebook.term("kinds", "barrier").orElseThrow().definition).isNotBlank();
        assertThat(codebook.places().meant("Angleterre").orElseThrow().code).isEqualTo("GB-ENG");
        assertThat(codebook.crosswalk()).extracting(crosswalk -> crosswalk.seen).contains(true, false);
        assertThat(codebook.terms())
                .extracting(term -> term.position)
                .startsWith(0, 1, 2)
                .doesNotHaveDuplicates();
    }

    @Test
    void aCodeThatTheServiceDoesNotKnowIsNamed() throws IOException {
        copy();
        change("codebook/kinds.csv", "barrier,", "obstacle,");
        assertThatThrownBy(() -> CodebookReader.read(folder))
                .isInstanceOf(BrokenCodebookException.class)
                .hasMessageContaining("codebook/kinds.csv:2:key error unknown-code")
                .hasMessageContaining("codebook/kinds.csv:key error missing-code the code 'barrier' is missing");
    }

    @Test
    void aDesignInAnotherClassIsNamed() throws IOException {
        copy();
        change("codebook/designs.csv", ",research,", ",opinion,");
        assertThatThrownBy(() -> CodebookReader.read(folder))
                .hasMessageContaining("codebook/designs.csv:2:class error wrong-implication");
    }

    @Test
    void aThemeBelowADomainThatThereIsNotIsNamed() throws IOException {
        copy();
        change("codebook/themes.csv", "\nfunding,", "\nfunding,no-such-");
        assertThatThrownBy(() -> CodebookReader.read(folder))
                .hasMessageContaining("codebook/themes.csv:")
                .hasMessageContaining(":broader error broken-reference");
    }

    @Test
    void aTableWithoutASchemaIsNamed() throws IOException {
        copy();
        change("codebook/datapackage.json", "\"name\": \"kinds\"", "\"name\": \"kind\"");
        assertThatThrownBy(() -> CodebookReader.read(folder)).hasMessageContaining(" error missing-schema ");
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        copy();
        Files.delete(folder.resolve("jurisdictions.csv"));
        Files.delete(folder.resolve("codebook/measures.csv"));
        assertThatThrownBy(() -> CodebookReader.read(folder))
                .hasMessageContaining("jurisdictions.csv error cannot-read")
                .hasMessageContaining("codebook/measures.csv error cannot-read");
    }

    private void copy() throws IOException {
        Files.createDirectory(folder.resolve("codebook"));
        try (Stream<Path> files = Files.list(DATA.resolve("codebook"))) {
            for (Path file : List.copyOf(files.toList())) {
                Files.copy(file, folder.resolve("codebook").resolve(file.getFileName()));
            }
        }
        Files.copy(DATA.resolve("jurisdictions.csv"), folder.resolve("jurisdictions.csv"));
    }

    private void change(String file, String text, String by) throws IOException {
        String before = Files.readString(folder.resolve(file));
        assertThat(before).contains(text);
        int at = before.indexOf(text);
        Files.writeString(folder.resolve(file), before.substring(0, at) + by + before.substring(at + text.length()));
    }
}
