package org.comparanda.contribution.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Location;
import org.comparanda.evidence.Codebook;

/** Language tags name a language and, where they have a region, a country. */
final class KnownLanguages implements Rule {

    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})(-[A-Za-z]{4})?(?:-([A-Za-z]{2}))?(-.*)?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    /** Undetermined, several, and no language at all. */
    private static final Set<String> SPECIAL = Set.of("und", "mul", "zxx");

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        return Stream.of(
                        dataPackage.sources().stream()
                                .flatMap(row -> check(row.at(), "language", row.value().language)),
                        dataPackage.translations().stream()
                                .flatMap(row -> check(row.at(), "language", row.value().language)),
                        dataPackage.searches().stream().flatMap(row -> row.value().languages.stream()
                                .flatMap(tag -> check(row.at(), "languages", tag))))
                .flatMap(issues -> issues);
    }

    private static Stream<Issue> check(Location at, String column, String tag) {
        Matcher parts = tag == null ? null : TAG.matcher(tag);
        if (parts == null || !parts.matches()) {
            return Stream.empty(); // The schema says what a tag looks like.
        }
        String language = parts.group(1).toLowerCase(Locale.ROOT);
        if (!isLanguage(language)) {
            return Stream.of(issue(at, column, tag, "'" + parts.group(1) + "' is not a language")
                    .suggest(shortened(language)));
        }
        String region = parts.group(3);
        if (region != null && !COUNTRIES.contains(region.toUpperCase(Locale.ROOT))) {
            return Stream.of(issue(at, column, tag, "'" + region + "' is not a country")
                    .suggest(region.equalsIgnoreCase("UK") ? List.of(language + "-GB") : List.of()));
        }
        return Stream.empty();
    }

    private static Issue issue(Location at, String column, String tag, String message) {
        return Issue.error("unknown-language", at, column, tag, message)
                .hint("write a BCP 47 tag: fr for French, de-CH for German in Switzerland, und where it is not known");
    }

    private static boolean isLanguage(String code) {
        // Java lists the languages of two letters; of the others it knows the names.
        return LANGUAGES.contains(code)
                || SPECIAL.contains(code)
                || (code.length() == 3
                        && shortened(code).isEmpty()
                        && !Locale.forLanguageTag(code)
                                .getDisplayLanguage(Locale.ENGLISH)
                                .equals(code));
    }

    /** BCP 47 takes the shorter of two codes: {@code en}, not {@code eng}. */
    private static List<String> shortened(String code) {
        return LANGUAGES.stream()
                .filter(language ->
                        Locale.forLanguageTag(language).getISO3Language().equals(code))
                .sorted()
                .limit(1)
                .toList();
    }
}
