package org.comparanda.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comparanda.comparison.Axis;
import org.comparanda.comparison.CellMeasure;
import org.comparanda.comparison.Matrix;
import org.comparanda.corpus.Corpus;
import org.comparanda.evidence.Language;
import org.comparanda.export.Cube;
import org.comparanda.export.Cube.Category;
import org.comparanda.export.Cube.CubeDimension;

/** One measure of the matrix by row, column and kind, with the state of every cell. */
final class MatrixCube {

    private MatrixCube() {}

    static Cube of(Matrix matrix, CellMeasure measure, Question question) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("measure", measure.code());
        about.put("release", question.release());
        about.put("licence", Meta.LICENCE);
        about.put("citation", question.citation("comparison"));
        return new Cube(
                label(matrix, measure, question.language()),
                "Comparanda",
                question.self(),
                question.corpus().content().release().publishedAt,
                matrix.caveats().stream()
                        .map(caveat -> caveat.text(question.language()))
                        .toList(),
                List.of(
                        dimension(matrix.rowAxis(), matrix.rows(), question),
                        dimension(matrix.columnAxis(), matrix.columns(), question),
                        kinds(matrix, new Names(question.corpus(), question.language()))),
                matrix.cells().stream().map(measure::of).toList(),
                matrix.cells().stream().map(cell -> cell.state().code()).toList(),
                about);
    }

    private static String label(Matrix matrix, CellMeasure measure, Language language) {
        String by =
                matrix.rowAxis().label(language) + " × " + matrix.columnAxis().label(language);
        return measure.label(language) + ": " + by;
    }

    private static CubeDimension dimension(Axis axis, List<String> entries, Question question) {
        Corpus corpus = question.corpus();
        return new CubeDimension(
                axis.code(),
                axis.label(question.language()),
                switch (axis) {
                    case COUNTRY, JURISDICTION -> "geo";
                    case PERIOD -> "time";
                    default -> null;
                },
                entries.stream()
                        .map(entry -> new Category(entry, axis.nameOf(corpus, entry, question.language())))
                        .toList());
    }

    private static CubeDimension kinds(Matrix matrix, Names names) {
        return new CubeDimension(
                "kind",
                Matrix.kindLabel(names.language()),
                null,
                matrix.kinds().stream()
                        .map(kind -> new Category(kind.code(), names.term("kinds", kind.code())))
                        .toList());
    }
}
