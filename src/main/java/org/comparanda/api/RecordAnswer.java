package org.comparanda.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Table;
import org.comparanda.evidence.Nearest;
import org.comparanda.evidence.Withdrawal;
import org.comparanda.export.Column;

/**
 * A single record with what hangs on it.
 *
 * @param meta what is said about the answer
 * @param result its columns, then what only the single record shows
 */
record RecordAnswer(Meta meta, Map<String, Object> result) {

    /** More ids than these are not compared with a mistyped one. */
    private static final int MOST_COMPARED = 20_000;

    /** What only the single record shows, by key. */
    interface Details<T> {
        Map<String, Object> of(Question question, Names names, T row);

        static <T> Details<T> none() {
            return (question, names, row) -> Map.of();
        }
    }

    static <T> RecordAnswer of(Question question, List<Column<T>> columns, T row, Map<String, Object> details) {
        Map<String, Object> result = new LinkedHashMap<>();
        columns.forEach(column -> result.put(column.key(), column.value().apply(row)));
        result.putAll(details);
        return new RecordAnswer(question.meta(), result);
    }

    /**
     * The record with an id.
     *
     * @throws ProblemException 410 if it was withdrawn, 404 if there never was one
     */
    static <T> T find(Corpus corpus, Table<T> table, String name, String id) {
        return table.withId(id).orElseThrow(() -> missing(corpus, table, name, id));
    }

    private static ProblemException missing(Corpus corpus, Table<?> table, String name, String id) {
        Optional<Withdrawal> withdrawal = corpus.withdrawal(id);
        if (withdrawal.isPresent()) {
            return ProblemException.gone(id, withdrawal.get().reason, withdrawal.get().replacedBy);
        }
        List<String> alike = table.size() <= MOST_COMPARED ? Nearest.to(id, table.ids()) : List.of();
        return new ProblemException(
                ProblemType.NOT_FOUND,
                "There is no '" + Problem.shown(id) + "' among the " + name
                        + (alike.isEmpty() ? "" : "; did you mean '" + alike.get(0) + "'?"));
    }
}
