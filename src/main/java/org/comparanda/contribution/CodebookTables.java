package org.comparanda.contribution;

import static org.comparanda.contribution.CellTypes.TEXT;
import static org.comparanda.contribution.CellTypes.coded;
import static org.comparanda.contribution.CellTypes.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.comparanda.evidence.Crosswalk;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.PlaceLevel;
import org.comparanda.evidence.Scheme;
import org.comparanda.evidence.Term;
import org.comparanda.evidence.Theme;

/** The tables of the codebook. Their schemas stand in its descriptor, that of the jurisdictions with those of packages. */
final class CodebookTables {

    /** A value of a closed list, with what its other columns say: the class of a design, the unit of a measure. */
    static final class TermRow {
        final Term term = new Term();
        final Map<String, String> implied = new LinkedHashMap<>();
    }

    static final TableFormat<Jurisdiction> JURISDICTIONS = new TableFormat<>(
            TableSchema.named("jurisdictions"),
            Jurisdiction::new,
            List.of(
                    column("code", TEXT, row -> row.code, (row, value) -> row.code = value),
                    column("name", TEXT, row -> row.name, (row, value) -> row.name = value),
                    column("name_fr", TEXT, row -> row.nameFr, (row, value) -> row.nameFr = value),
                    column("parent", TEXT, row -> row.parent, (row, value) -> row.parent = value),
                    column("level", coded(PlaceLevel.class), row -> row.level, (row, value) -> row.level = value),
                    column("alpha3", TEXT, row -> row.alpha3, (row, value) -> row.alpha3 = value),
                    column("m49", TEXT, row -> row.m49, (row, value) -> row.m49 = value),
                    column("aliases", list(TEXT), row -> row.aliases, (row, value) -> row.aliases = value)));

    /** In {@code seen}, only {@code yes} says that name and definition were both read in a text of the framework. */
    private static final String SEEN = "yes";

    private CodebookTables() {}

    static TableFormat<Theme> themes(TableSchema schema) {
        return new TableFormat<>(
                schema,
                Theme::new,
                List.of(
                        column("key", TEXT, row -> row.key, (row, value) -> row.key = value),
                        column("broader", TEXT, row -> row.broader, (row, value) -> row.broader = value),
                        column("label", TEXT, row -> row.label, (row, value) -> row.label = value),
                        column("label_fr", TEXT, row -> row.labelFr, (row, value) -> row.labelFr = value),
                        column("definition", TEXT, row -> row.definition, (row, value) -> row.definition = value),
                        column(
                                "definition_fr",
                                TEXT,
                                row -> row.definitionFr,
                                (row, value) -> row.definitionFr = value),
                        column("include", list(TEXT), row -> row.include, (row, value) -> row.include = value),
                        column("exclude", list(TEXT), row -> row.exclude, (row, value) -> row.exclude = value),
                        column("since", TEXT, row -> row.since, (row, value) -> row.since = value),
                        column("status", TEXT, row -> row.status, (row, value) -> row.status = value)));
    }

    static TableFormat<Scheme> schemes(TableSchema schema) {
        return new TableFormat<>(
                schema,
                Scheme::new,
                List.of(
                        column("scheme", TEXT, row -> row.scheme, (row, value) -> row.scheme = value),
                        column("title", TEXT, row -> row.title, (row, value) -> row.title = value),
                        column("url", TEXT, row -> row.url, (row, value) -> row.url = value),
                        column("note", TEXT, row -> row.note, (row, value) -> row.note = value)));
    }

    static TableFormat<Crosswalk> crosswalk(TableSchema schema) {
        return new TableFormat<>(
                schema,
                Crosswalk::new,
                List.of(
                        column("theme", TEXT, row -> row.theme, (row, value) -> row.theme = value),
                        column("scheme", TEXT, row -> row.scheme, (row, value) -> row.scheme = value),
                        column("concept", TEXT, row -> row.concept, (row, value) -> row.concept = value),
                        column(
                                "concept_label",
                                TEXT,
                                row -> row.conceptLabel,
                                (row, value) -> row.conceptLabel = value),
                        column("match", TEXT, row -> row.match, (row, value) -> row.match = value),
                        column("url", TEXT, row -> row.url, (row, value) -> row.url = value),
                        column(
                                "seen",
                                TEXT,
                                row -> row.seen ? SEEN : "no",
                                (row, value) -> row.seen = SEEN.equals(value))));
    }

    /** A closed list; columns beyond label and definition are kept as they are. */
    static TableFormat<TermRow> terms(TableSchema schema) {
        return new TableFormat<>(
                schema,
                TermRow::new,
                schema.fields().stream()
                        .<Column<TermRow, ?>>map(field -> term(field.name()))
                        .toList());
    }

    private static Column<TermRow, String> term(String name) {
        return switch (name) {
            case "key" -> column(name, TEXT, row -> row.term.key, (row, value) -> row.term.key = value);
            case "label" -> column(name, TEXT, row -> row.term.label, (row, value) -> row.term.label = value);
            case "label_fr" -> column(name, TEXT, row -> row.term.labelFr, (row, value) -> row.term.labelFr = value);
            case "definition" ->
                column(name, TEXT, row -> row.term.definition, (row, value) -> row.term.definition = value);
            default -> column(name, TEXT, row -> row.implied.get(name), (row, value) -> row.implied.put(name, value));
        };
    }

    private static <T, V> Column<T, V> column(
            String name, CellType<V> type, Function<T, V> getter, BiConsumer<T, V> setter) {
        return new Column<>(name, type, getter, setter);
    }
}
