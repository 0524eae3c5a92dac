package org.comparanda;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No regular expression of ours takes long, or a deep stack, whatever it is given. Texts are as long as a cell may be. */
class EveryPatternTest {

    private static final int LONGEST_CELL = 32_767;

    /** Texts of which patterns take one piece after another, or begin anew at each. */
    private static final List<String> PIECES = List.of(
            "a",
            "A",
            "1",
            "-",
            " ",
            ".",
            "/",
            "\"",
            "[",
            "]",
            "{",
            "<",
            ";",
            "_",
            "|",
            ",",
            "\n",
            "\\",
            "é",
            "\u0301",
            "0-",
            "a-",
            "1.",
            "a b",
            "AB",
            "a|",
            "1X",
            "-1",
            "/a",
            "<i",
            "<i ",
            "_x",
            "_x0041",
            "10.1",
            "10.1234/",
            "DOI:",
            "http",
            "https://",
            "\"a",
            "[h",
            "; ",
            ".\n",
            "1\n",
            "- ",
            " -",
            "a, ",
            "12-",
            "2001-",
            "X",
            "..",
            "as reported ");

    static Stream<Arguments> patterns() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.comparanda").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Pattern.class)
                                && field.getModifiers().contains(JavaModifier.STATIC))
                        .map(field -> Arguments.of(field.getFullName(), pattern(field)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void noTextTakesLong(String name, Pattern pattern) {
        for (String piece : PIECES) {
            String text = piece.repeat(LONGEST_CELL / piece.length());
            for (String end : List.of("", "!", "\n!", "x")) {
                CountedText counted = new CountedText(text + end);
                assertThatCode(() -> look(pattern, counted))
                        .as("%s with %s…%s", name, piece, end)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static void look(Pattern pattern, CountedText text) {
        pattern.matcher(text).matches();
        pattern.matcher(text).replaceAll("");
    }

    /** Counts how often a character is looked at: work, which unlike time is the same on every machine. */
    private static final class CountedText implements CharSequence {

        private static final long MOST_LOOKS_AT_EACH = 500;

        private final String text;
        private long looks;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST_LOOKS_AT_EACH * LONGEST_CELL) {
                throw new IllegalStateException("looks at each character more than " + MOST_LOOKS_AT_EACH + " times");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static Pattern pattern(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return (Pattern) reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.getFullName(), e);
        }
    }
}
