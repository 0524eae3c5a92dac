package org.comparanda.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Language;
import org.comparanda.evidence.Scheme;
import org.comparanda.evidence.Term;
import org.comparanda.evidence.Theme;

/**
 * The whole codebook: themes, closed lists and crosswalk, with labels in every language.
 *
 * @param lists the values of each closed list, by the name of the list
 */
record CodebookDocument(
        Meta meta,
        String version,
        List<ThemeEntry> themes,
        Map<String, List<ListEntry>> lists,
        List<Framework> schemes,
        List<Match> crosswalk) {

    static CodebookDocument of(Question question) {
        Codebook codebook = question.corpus().codebook();
        Map<String, List<ListEntry>> lists = new LinkedHashMap<>();
        for (Term term : codebook.terms()) {
            lists.computeIfAbsent(term.list, any -> new ArrayList<>()).add(ListEntry.of(term));
        }
        return new CodebookDocument(
                question.meta(),
                codebook.version(),
                codebook.themes().stream().map(ThemeEntry::of).toList(),
                lists,
                codebook.schemes().stream().map(Framework::of).toList(),
                codebook.crosswalk().stream()
                        .map(row -> new Match(row.theme, CodebookRecords.Match.of(row)))
                        .toList());
    }

    private static Map<String, String> inEveryLanguage(Function<Language, String> text) {
        Map<String, String> texts = new LinkedHashMap<>();
        Stream.of(Language.values()).forEach(language -> texts.put(language.code(), text.apply(language)));
        return texts;
    }

    /**
     * A domain or theme.
     *
     * @param labels by language
     */
    record ThemeEntry(
            String key,
            String domain,
            Map<String, String> labels,
            Map<String, String> definitions,
            List<String> include,
            List<String> exclude,
            String since,
            String status) {

        static ThemeEntry of(Theme theme) {
            return new ThemeEntry(
                    theme.key,
                    theme.broader,
                    inEveryLanguage(theme::label),
                    inEveryLanguage(theme::definition),
                    theme.include,
                    theme.exclude,
                    theme.since,
                    theme.status);
        }
    }

    /** A value of a closed list. */
    record ListEntry(String key, Map<String, String> labels, String definition) {

        static ListEntry of(Term term) {
            return new ListEntry(term.key, inEveryLanguage(term::label), term.definition);
        }
    }

    /** Another framework. */
    record Framework(String scheme, String title, String url, String note) {

        static Framework of(Scheme scheme) {
            return new Framework(scheme.scheme, scheme.title, scheme.url, scheme.note);
        }
    }

    /** A theme and what it matches. */
    record Match(String theme, @JsonUnwrapped CodebookRecords.Match concept) {}
}
