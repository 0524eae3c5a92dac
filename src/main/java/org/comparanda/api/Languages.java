package org.comparanda.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Language;

/** In which language to answer: {@code lang=}, else the header Accept-Language, else English. */
final class Languages {

    /** Characters of a header; the time that Java takes to read one grows with the square of its length. */
    private static final int LONGEST = 1000;

    private Languages() {}

    static Language asked(Parameters parameters, Asked asked) {
        Optional<String> wanted = parameters.take("lang");
        if (wanted.isEmpty()) {
            return asked.acceptLanguage() == null ? Language.EN : preferred(asked.acceptLanguage());
        }
        Optional<Language> language = Language.ofTag(wanted.get());
        if (language.isEmpty()) {
            parameters.unknown("lang", wanted.get(), "no language of the service", Coded.codes(Language.class));
        }
        return language.orElse(Language.EN);
    }

    private static Language preferred(String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> Language.ofTag(range.getRange()).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    /** A header that cannot be read, or that nobody would write, says nothing about what is wanted. */
    private static List<Locale.LanguageRange> ranges(String header) {
        if (header.length() > LONGEST) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return List.of();
        }
    }
}
