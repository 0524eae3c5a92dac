package org.comparanda.contribution;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The BCP 47 tag of what people write for a language: {@code en_GB}, {@code eng}, {@code English}, {@code français}. */
final class LanguageTags {

    private static final Map<String, String> BY_NAME = byName();

    private LanguageTags() {}

    static Optional<String> of(String written) {
        String text = written.strip().replace('_', '-');
        Optional<String> named = Optional.ofNullable(BY_NAME.get(text.toLowerCase(Locale.ROOT)));
        return named.or(() -> tag(text));
    }

    /** A tag whose language there is, in its usual capitals. */
    private static Optional<String> tag(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            String language = BY_NAME.get(locale.getLanguage());
            if (language == null) {
                return Optional.empty();
            }
            return Optional.of(new Locale.Builder()
                    .setLocale(locale)
                    .setLanguage(language)
                    .build()
                    .toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> byName() {
        Map<String, String> tags = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            for (Locale in : new Locale[] {Locale.ENGLISH, Locale.FRENCH, language}) {
                tags.putIfAbsent(language.getDisplayLanguage(in).toLowerCase(Locale.ROOT), code);
            }
            tags.put(language.getISO3Language(), code);
            tags.put(code, code);
        }
        // The codes of libraries, where they are not those of ISO 639-3.
        Map.of(
                        "ger", "de", "fre", "fr", "dut", "nl", "cze", "cs", "gre", "el", "wel", "cy", "ice", "is",
                        "rum", "ro", "chi", "zh")
                .forEach(tags::put);
        return tags;
    }
}
