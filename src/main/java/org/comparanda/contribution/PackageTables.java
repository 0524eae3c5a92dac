package org.comparanda.contribution;

import static org.comparanda.contribution.CellTypes.BOOLEAN;
import static org.comparanda.contribution.CellTypes.DATE;
import static org.comparanda.contribution.CellTypes.EDTF;
import static org.comparanda.contribution.CellTypes.INTEGER;
import static org.comparanda.contribution.CellTypes.NUMBER;
import static org.comparanda.contribution.CellTypes.TEXT;
import static org.comparanda.contribution.CellTypes.coded;
import static org.comparanda.contribution.CellTypes.list;
import static org.comparanda.contribution.CellTypes.oneOf;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.comparanda.evidence.Aspect;
import org.comparanda.evidence.Contributor;
import org.comparanda.evidence.ContributorType;
import org.comparanda.evidence.Design;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.Measure;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.ProgrammeStatus;
import org.comparanda.evidence.Qualifier;
import org.comparanda.evidence.ReadLevel;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.RelationBasis;
import org.comparanda.evidence.RelationType;
import org.comparanda.evidence.Search;
import org.comparanda.evidence.SearchResult;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.SourceType;
import org.comparanda.evidence.Stakeholder;
import org.comparanda.evidence.Translation;
import org.comparanda.evidence.TranslationMethod;
import org.comparanda.evidence.Withdrawal;

/** The tables of a package, as {@code package-format} has them; columns in the order in which they are written. */
public final class PackageTables {

    /** Slugs of the Contributor Role Taxonomy (ANSI/NISO Z39.104-2022). */
    static final List<String> CREDIT = List.of(
            "conceptualization",
            "data-curation",
            "formal-analysis",
            "funding-acquisition",
            "investigation",
            "methodology",
            "project-administration",
            "resources",
            "software",
            "supervision",
            "validation",
            "visualization",
            "writing-original-draft",
            "writing-review-editing");

    public static final PackageTable<Contributor> CONTRIBUTORS = new PackageTable<>(
            format(
                    "contributors",
                    Contributor::new,
                    List.of(
                            column("key", TEXT, row -> row.key, (row, value) -> row.key = value),
                            column("name", TEXT, row -> row.name, (row, value) -> row.name = value),
                            column(
                                    "type",
                                    coded(ContributorType.class),
                                    row -> row.type,
                                    (row, value) -> row.type = value),
                            column("orcid", TEXT, row -> row.orcid, (row, value) -> row.orcid = value),
                            column("roles", list(oneOf(CREDIT)), row -> row.roles, (row, value) -> row.roles = value))),
            true,
            DataPackage::contributors,
            Evidence::contributors);

    public static final PackageTable<Source> SOURCES = new PackageTable<>(
            format(
                    "sources",
                    Source::new,
                    List.of(
                            column("key", TEXT, row -> row.key, (row, value) -> row.key = value),
                            column("type", coded(SourceType.class), row -> row.type, (row, value) -> row.type = value),
                            column("title", TEXT, row -> row.title, (row, value) -> row.title = value),
                            column("authors", list(TEXT), row -> row.authors, (row, value) -> row.authors = value),
                            column("year", INTEGER, row -> row.year, (row, value) -> row.year = value),
                            column("container", TEXT, row -> row.container, (row, value) -> row.container = value),
                            column("volume", TEXT, row -> row.volume, (row, value) -> row.volume = value),
                            column("number", TEXT, row -> row.number, (row, value) -> row.number = value),
                            column("pages", TEXT, row -> row.pages, (row, value) -> row.pages = value),
                            column("doi", TEXT, row -> row.doi, (row, value) -> row.doi = value),
                            column("url", TEXT, row -> row.url, (row, value) -> row.url = value),
                            column("isbn", TEXT, row -> row.isbn, (row, value) -> row.isbn = value),
                            column("language", TEXT, row -> row.language, (row, value) -> row.language = value),
                            column(
                                    "peer_reviewed",
                                    BOOLEAN,
                                    row -> row.peerReviewed,
                                    (row, value) -> row.peerReviewed = value),
                            column(
                                    "design",
                                    coded(Design.class),
                                    row -> row.design,
                                    (row, value) -> row.design = value),
                            column("study", TEXT, row -> row.study, (row, value) -> row.study = value),
                            column("wave", INTEGER, row -> row.wave, (row, value) -> row.wave = value),
                            column("setting", TEXT, row -> row.setting, (row, value) -> row.setting = value),
                            column(
                                    "participants",
                                    TEXT,
                                    row -> row.participants,
                                    (row, value) -> row.participants = value),
                            column("data_period", EDTF, row -> row.dataPeriod, (row, value) -> row.dataPeriod = value),
                            column("read", coded(ReadLevel.class), row -> row.read, (row, value) -> row.read = value),
                            column("read_at", TEXT, row -> row.readAt, (row, value) -> row.readAt = value),
                            column("read_on", DATE, row -> row.readOn, (row, value) -> row.readOn = value))),
            true,
            DataPackage::sources,
            Evidence::sources);

    public static final PackageTable<Programme> PROGRAMMES = new PackageTable<>(
            format(
                    "programmes",
                    Programme::new,
                    List.of(
                            column("id", TEXT, row -> row.key, (row, value) -> row.key = value),
                            column(
                                    "jurisdiction",
                                    TEXT,
                                    row -> row.jurisdiction,
                                    (row, value) -> row.jurisdiction = value),
                            column("name", TEXT, row -> row.name, (row, value) -> row.name = value),
                            column("start", EDTF, row -> row.start, (row, value) -> row.start = value),
                            column("end", EDTF, row -> row.end, (row, value) -> row.end = value),
                            column(
                                    "status",
                                    coded(ProgrammeStatus.class),
                                    row -> row.status,
                                    (row, value) -> row.status = value),
                            column("summary", TEXT, row -> row.summary, (row, value) -> row.summary = value),
                            column("sources", list(TEXT), row -> row.sources, (row, value) -> row.sources = value))),
            false,
            DataPackage::programmes,
            Evidence::programmes);

    public static final PackageTable<Finding> FINDINGS = new PackageTable<>(
            format(
                    "findings",
                    Finding::new,
                    List.of(
                            column("id", TEXT, row -> row.id, (row, value) -> row.id = value),
                            column(
                                    "jurisdiction",
                                    TEXT,
                                    row -> row.jurisdiction,
                                    (row, value) -> row.jurisdiction = value),
                            column("programme", TEXT, row -> row.programme, (row, value) -> row.programme = value),
                            column("kind", coded(Kind.class), row -> row.kind, (row, value) -> row.kind = value),
                            column(
                                    "aspect",
                                    coded(Aspect.class),
                                    row -> row.aspect,
                                    (row, value) -> row.aspect = value),
                            column("source", TEXT, row -> row.source, (row, value) -> row.source = value),
                            column("via", TEXT, row -> row.via, (row, value) -> row.via = value),
                            column("read", coded(ReadLevel.class), row -> row.read, (row, value) -> row.read = value),
                            column("locator", TEXT, row -> row.locator, (row, value) -> row.locator = value),
                            column("statement", TEXT, row -> row.statement, (row, value) -> row.statement = value),
                            column("themes", list(TEXT), row -> row.themes, (row, value) -> row.themes = value),
                            column(
                                    "raised_by",
                                    list(coded(Stakeholder.class)),
                                    row -> row.raisedBy,
                                    (row, value) -> row.raisedBy = value),
                            column("period", EDTF, row -> row.period, (row, value) -> row.period = value),
                            column("coder", TEXT, row -> row.coder, (row, value) -> row.coder = value),
                            column("coded_on", DATE, row -> row.codedOn, (row, value) -> row.codedOn = value),
                            column("checked_by", TEXT, row -> row.checkedBy, (row, value) -> row.checkedBy = value),
                            column("note", TEXT, row -> row.note, (row, value) -> row.note = value))),
            true,
            DataPackage::findings,
            Evidence::findings);

    public static final PackageTable<Relation> RELATIONS = new PackageTable<>(
            format(
                    "relations",
                    Relation::new,
                    List.of(
                            column("subject", TEXT, row -> row.subject, (row, value) -> row.subject = value),
                            column(
                                    "relation",
                                    coded(RelationType.class),
                                    row -> row.type,
                                    (row, value) -> row.type = value),
                            column("object", TEXT, row -> row.object, (row, value) -> row.object = value),
                            column(
                                    "basis",
                                    coded(RelationBasis.class),
                                    row -> row.basis,
                                    (row, value) -> row.basis = value),
                            column("note", TEXT, row -> row.note, (row, value) -> row.note = value))),
            false,
            DataPackage::relations,
            Evidence::relations);

    public static final PackageTable<Figure> FIGURES = new PackageTable<>(
            format(
                    "figures",
                    Figure::new,
                    List.of(
                            column("id", TEXT, row -> row.id, (row, value) -> row.id = value),
                            column(
                                    "jurisdiction",
                                    TEXT,
                                    row -> row.jurisdiction,
                                    (row, value) -> row.jurisdiction = value),
                            column("programme", TEXT, row -> row.programme, (row, value) -> row.programme = value),
                            column(
                                    "measure",
                                    coded(Measure.class),
                                    row -> row.measure,
                                    (row, value) -> row.measure = value),
                            column(
                                    "qualifier",
                                    coded(Qualifier.class),
                                    row -> row.qualifier,
                                    (row, value) -> row.qualifier = value),
                            column("value", NUMBER, row -> row.value, (row, value) -> row.value = value),
                            column("value_max", NUMBER, row -> row.valueMax, (row, value) -> row.valueMax = value),
                            column("unit", TEXT, row -> row.unit, (row, value) -> row.unit = value),
                            column("population", TEXT, row -> row.population, (row, value) -> row.population = value),
                            column("as_of", EDTF, row -> row.asOf, (row, value) -> row.asOf = value),
                            column("source", TEXT, row -> row.source, (row, value) -> row.source = value),
                            column("via", TEXT, row -> row.via, (row, value) -> row.via = value),
                            column("read", coded(ReadLevel.class), row -> row.read, (row, value) -> row.read = value),
                            column("locator", TEXT, row -> row.locator, (row, value) -> row.locator = value),
                            column("note", TEXT, row -> row.note, (row, value) -> row.note = value))),
            false,
            DataPackage::figures,
            Evidence::figures);

    public static final PackageTable<Search> SEARCHES = new PackageTable<>(
            format(
                    "searches",
                    Search::new,
                    List.of(
                            column("id", TEXT, row -> row.id, (row, value) -> row.id = value),
                            column(
                                    "jurisdiction",
                                    TEXT,
                                    row -> row.jurisdiction,
                                    (row, value) -> row.jurisdiction = value),
                            column("theme", TEXT, row -> row.theme, (row, value) -> row.theme = value),
                            column("where", TEXT, row -> row.where, (row, value) -> row.where = value),
                            column("query", TEXT, row -> row.query, (row, value) -> row.query = value),
                            column(
                                    "languages",
                                    list(TEXT),
                                    row -> row.languages,
                                    (row, value) -> row.languages = value),
                            column("searched_on", DATE, row -> row.searchedOn, (row, value) -> row.searchedOn = value),
                            column("searched_by", TEXT, row -> row.searchedBy, (row, value) -> row.searchedBy = value),
                            column(
                                    "result",
                                    coded(SearchResult.class),
                                    row -> row.result,
                                    (row, value) -> row.result = value),
                            column("note", TEXT, row -> row.note, (row, value) -> row.note = value))),
            false,
            DataPackage::searches,
            Evidence::searches);

    public static final PackageTable<Translation> TRANSLATIONS = new PackageTable<>(
            format(
                    "translations",
                    Translation::new,
                    List.of(
                            column("id", TEXT, row -> row.id, (row, value) -> row.id = value),
                            column(
                                    "field",
                                    oneOf(List.of("statement", "name", "summary", "title")),
                                    row -> row.field,
                                    (row, value) -> row.field = value),
                            column("language", TEXT, row -> row.language, (row, value) -> row.language = value),
                            column("text", TEXT, row -> row.text, (row, value) -> row.text = value),
                            column(
                                    "method",
                                    coded(TranslationMethod.class),
                                    row -> row.method,
                                    (row, value) -> row.method = value),
                            column("translator", TEXT, row -> row.translator, (row, value) -> row.translator = value))),
            false,
            DataPackage::translations,
            Evidence::translations);

    public static final PackageTable<Withdrawal> WITHDRAWALS = new PackageTable<>(
            format(
                    "withdrawn",
                    Withdrawal::new,
                    List.of(
                            column("id", TEXT, row -> row.id, (row, value) -> row.id = value),
                            column("date", DATE, row -> row.date, (row, value) -> row.date = value),
                            column("reason", TEXT, row -> row.reason, (row, value) -> row.reason = value),
                            column(
                                    "replaced_by",
                                    TEXT,
                                    row -> row.replacedBy,
                                    (row, value) -> row.replacedBy = value))),
            false,
            DataPackage::withdrawals,
            Evidence::withdrawals);

    /** All tables, in the order in which packages list them. */
    public static final List<PackageTable<?>> ALL = List.of(
            CONTRIBUTORS, SOURCES, PROGRAMMES, FINDINGS, RELATIONS, FIGURES, SEARCHES, TRANSLATIONS, WITHDRAWALS);

    private PackageTables() {}

    /**
     * The table of a name, {@code findings}.
     *
     * @throws IllegalArgumentException if packages have no such table
     */
    public static PackageTable<?> named(String name) {
        return ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + name));
    }

    private static <T> TableFormat<T> format(String name, Supplier<T> empty, List<Column<T, ?>> columns) {
        return new TableFormat<>(TableSchema.named(name), empty, columns);
    }

    private static <T, V> Column<T, V> column(
            String name, CellType<V> type, Function<T, V> getter, BiConsumer<T, V> setter) {
        return new Column<>(name, type, getter, setter);
    }
}
