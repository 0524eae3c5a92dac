package org.comparanda.contribution.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Nearest;
import org.comparanda.evidence.Translation;
import org.comparanda.evidence.TranslationMethod;

/** What is translated is in this package, and has the field. */
final class TranslatedTexts implements Rule {

    @Override
    public Stream<Issue> check(DataPackage dataPackage, Codebook codebook) {
        if (dataPackage.descriptor().name() == null) {
            return Stream.empty(); // Without the name of the dataset no address can be told.
        }
        Map<String, Set<String>> fields = new HashMap<>();
        dataPackage.findings().forEach(row -> fields.put(row.value().id, Set.of("statement")));
        dataPackage.programmes().forEach(row -> fields.put(row.value().id(), Set.of("name", "summary")));
        dataPackage.sources().forEach(row -> fields.put(row.value().id(), Set.of("title")));
        fields.remove(null);
        Map<String, String> languages = new HashMap<>();
        dataPackage.findings().forEach(row -> languages.put(row.value().id, "en")); // Statements are in English.
        dataPackage.sources().forEach(row -> languages.put(row.value().id(), row.value().language));
        return dataPackage.translations().stream()
                .flatMap(row -> Stream.of(check(row, fields), same(row, languages), anonymous(row))
                        .flatMap(issues -> issues));
    }

    private static Stream<Issue> same(Row<Translation> row, Map<String, String> languages) {
        String from = languages.get(row.value().id);
        String to = row.value().language;
        if (from == null || to == null || !primary(from).equals(primary(to)) || !from.equalsIgnoreCase(primary(from))) {
            return Stream.empty();
        }
        String message = "'" + row.value().id + "' is in this language already";
        return Stream.of(Issue.warning("translation-same-language", row.at(), "language", to, message)
                .hint("take the row out, or look again at the language of the source"));
    }

    private static Stream<Issue> anonymous(Row<Translation> row) {
        TranslationMethod method = row.value().method;
        if (method == null || method == TranslationMethod.MACHINE || row.value().translator != null) {
            return Stream.empty();
        }
        return Stream.of(
                Issue.warning("translator-missing", row.at(), "translator", null, "nobody answers for the translation")
                        .hint("name who translated or checked it, or write machine as the method"));
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static Stream<Issue> check(Row<Translation> row, Map<String, Set<String>> fields) {
        Translation translation = row.value();
        String id = translation.id;
        if (id == null || translation.field == null) {
            return Stream.empty();
        }
        if (!fields.containsKey(id)) {
            String message = "there is no finding, programme or source '" + id + "' in this package";
            return Stream.of(Issue.error("broken-reference", row.at(), "id", id, message)
                    .hint("findings are named by their id, programmes and sources by dataset/key")
                    .suggest(Nearest.to(id, fields.keySet())));
        }
        if (!fields.get(id).contains(translation.field)) {
            String message = "'" + id + "' has no " + translation.field;
            return Stream.of(Issue.error("unknown-code", row.at(), "field", translation.field, message)
                    .suggest(fields.get(id).stream().sorted().toList()));
        }
        return Stream.empty();
    }
}
