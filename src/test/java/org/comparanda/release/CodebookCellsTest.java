package org.comparanda.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.CodebookEntry;
import org.comparanda.evidence.Crosswalk;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.PlaceLevel;
import org.comparanda.evidence.Scheme;
import org.comparanda.evidence.Term;
import org.comparanda.evidence.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No column of the codebook can be changed unseen: two editions that differ in it have two digests. */
class CodebookCellsTest {

    /** Where a row stands, which the order of the rows says, and not what it says. */
    private static final Set<String> PLACE_OF_A_ROW = Set.of("edition", "position");

    private static final Map<Class<?>, Object> OTHER = Map.of(
            String.class,
            "other",
            List.class,
            List.of("other"),
            boolean.class,
            true,
            PlaceLevel.class,
            PlaceLevel.PART);

    static Stream<Field> columns() {
        return Stream.of(Theme.class, Term.class, Scheme.class, Crosswalk.class, Jurisdiction.class)
                .flatMap(row -> Arrays.stream(row.getFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> !PLACE_OF_A_ROW.contains(field.getName()));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void anotherValueInAnyColumnIsAnotherDigest(Field column) throws IllegalAccessException {
        List<CodebookEntry> rows = rows();
        String before = CodebookCells.digest(codebook(rows));
        for (CodebookEntry row : rows) {
            if (row.getClass() == column.getDeclaringClass()) {
                column.set(row, OTHER.get(column.getType()));
            }
        }
        assertThat(CodebookCells.digest(codebook(rows))).isNotEqualTo(before);
    }

    @Test
    void equalCodebooksHaveTheSameDigest() {
        assertThat(CodebookCells.digest(codebook(rows()))).isEqualTo(CodebookCells.digest(codebook(rows())));
    }

    /** One of each table. */
    private static List<CodebookEntry> rows() {
        Theme theme = new Theme();
        theme.key = "weather";
        theme.label = "Weather";
        theme.labelFr = "Météo";
        theme.definition = "Rain.";
        theme.definitionFr = "Pluie.";
        theme.since = "1.0.0";
        theme.status = "current";
        Term term = new Term();
        term.list = "kinds";
        term.key = "barrier";
        term.label = "Barrier";
        term.labelFr = "Frein";
        term.definition = "Slows it.";
        Scheme scheme = new Scheme();
        scheme.scheme = "winds";
        scheme.title = "Winds";
        Crosswalk match = new Crosswalk();
        match.theme = "weather";
        match.scheme = "winds";
        match.concept = "gale";
        match.conceptLabel = "Gale";
        match.match = "close";
        Jurisdiction place = new Jurisdiction();
        place.code = "SG";
        place.name = "Singapore";
        place.nameFr = "Singapour";
        place.level = PlaceLevel.COUNTRY;
        return List.of(theme, term, scheme, match, place);
    }

    private static Codebook codebook(List<CodebookEntry> rows) {
        return new Codebook(
                "1.0.0",
                of(Theme.class, rows),
                of(Term.class, rows),
                of(Scheme.class, rows),
                of(Crosswalk.class, rows),
                of(Jurisdiction.class, rows));
    }

    private static <T> List<T> of(Class<T> table, List<CodebookEntry> rows) {
        return rows.stream().filter(table::isInstance).map(table::cast).toList();
    }
}
