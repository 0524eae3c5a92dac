package org.comparanda.comparison;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comparanda.evidence.Language;

/** The sentences and names of comparisons in one language, from {@code wording_<language>.properties}. */
final class Wording {

    private static final Map<Language, Wording> ALL =
            Arrays.stream(Language.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), Wording::new));

    private final Locale locale;
    private final Properties patterns = new Properties();

    private Wording(Language language) {
        locale = Locale.forLanguageTag(language.code());
        String name = "wording_" + language.code() + ".properties";
        try (InputStream in = Wording.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            patterns.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    static Wording of(Language language) {
        return ALL.get(language);
    }

    /** Every key that has a wording. */
    Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    /**
     * A text with its arguments filled in, numbers in the way of the language.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    String text(String key, Object... arguments) {
        return new MessageFormat(pattern(key), locale).format(arguments);
    }

    String pattern(String key) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no wording for " + key);
        }
        return pattern;
    }
}
