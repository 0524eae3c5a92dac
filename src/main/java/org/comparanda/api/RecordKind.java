package org.comparanda.api;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;
import org.comparanda.corpus.Table;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.Theme;
import org.comparanda.release.Dataset;

/**
 * The records of a release that have a path of their own.
 *
 * @param path of the list; a record is below it by its id
 * @param table its rows in a release
 * @param details what only the single record shows
 * @param meant the id that somebody means who writes one
 */
record RecordKind<T>(
        String path,
        Function<Corpus, Table<T>> table,
        Function<Corpus, RecordType<T>> type,
        RecordAnswer.Details<T> details,
        BiFunction<Corpus, String, String> meant) {

    static final RecordKind<Finding> FINDINGS = new RecordKind<>(
            "/v1/findings", Corpus::findings, FindingRecords::of, FindingRecords::details, RecordKind::lowerCase);
    static final RecordKind<Source> SOURCES = new RecordKind<>(
            "/v1/sources", Corpus::sources, SourceRecords::of, RecordAnswer.Details.none(), RecordKind::lowerCase);
    static final RecordKind<Programme> PROGRAMMES = new RecordKind<>(
            "/v1/programmes",
            Corpus::programmes,
            ProgrammeRecords::of,
            RecordAnswer.Details.none(),
            RecordKind::lowerCase);
    static final RecordKind<Figure> FIGURES = new RecordKind<>(
            "/v1/figures", Corpus::figures, FigureRecords::of, RecordAnswer.Details.none(), RecordKind::lowerCase);
    static final RecordKind<Theme> THEMES = new RecordKind<>(
            "/v1/themes",
            Corpus::themes,
            CodebookRecords::themes,
            CodebookRecords::themeDetails,
            (corpus, id) -> Codes.meant(corpus, Field.THEME, id));
    static final RecordKind<Jurisdiction> JURISDICTIONS = new RecordKind<>(
            "/v1/jurisdictions",
            Corpus::jurisdictions,
            CodebookRecords::jurisdictions,
            CodebookRecords::jurisdictionDetails,
            (corpus, id) -> Codes.meant(corpus, Field.JURISDICTION, id));

    static final RecordKind<Dataset> DATASETS = new RecordKind<>(
            "/v1/datasets",
            Corpus::datasets,
            corpus -> DatasetRecords.type(),
            DatasetRecords::details,
            RecordKind::lowerCase);

    private static String lowerCase(Corpus corpus, String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /**
     * The record with an id.
     *
     * @throws ProblemException 410 if it was withdrawn, 404 if there never was one
     */
    T find(Corpus corpus, String id) {
        return RecordAnswer.find(corpus, table.apply(corpus), type.apply(corpus).name(), meant.apply(corpus, id));
    }

    /** Path of one record, by its own id, however it was asked for. */
    String address(Corpus corpus, T row) {
        return path + "/" + table.apply(corpus).idOf(row);
    }

    /** The list of these records under whatever filters their table has. */
    Listed<T> read(Parameters parameters, Corpus corpus) {
        Table<T> rows = table.apply(corpus);
        Filter filter = FilterReader.read(parameters, corpus, rows);
        return new Listed<>(type.apply(corpus), () -> rows, filter, true);
    }
}
