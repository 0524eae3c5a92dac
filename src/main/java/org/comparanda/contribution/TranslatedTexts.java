package org.comparanda.contribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Nearest;
import org.comparanda.evidence.Translation;

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
        return dataPackage.translations().stream().flatMap(row -> check(row, fields));
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
