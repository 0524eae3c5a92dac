package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "_",
                "_x000D_",
                "_x005F_x000D_",
                "__x0041__x0041_",
                "_x005f_",
                "a\r\nb\tc",
                "\u0000\u001B\uFFFE",
                "\uD83D\uDE00 \uD83D",
                "$1 \\ $0",
                "d\u00E9j\u00E0 vu | \u4E2D"
            })
    void whatIsEncodedIsDecodedToWhatItWas(String text) {
        String encoded = SheetText.encode(text);
        assertThat(SheetText.decode(encoded)).isEqualTo(text);
        assertThat(encoded).doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\uFFFE]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a_x000D_\nb"})
    void lineEndsOfOtherProgramsAreUnderstood(String written) {
        assertThat(SheetText.decode(written)).isEqualTo("a\r\nb");
    }
}
