package org.comparanda.api;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Location;
import org.comparanda.contribution.Row;
import org.comparanda.corpus.Corpus;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Language;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.Search;
import org.comparanda.evidence.SearchResult;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.Stakeholder;
import org.comparanda.evidence.Theme;
import org.comparanda.export.Column;
import org.comparanda.release.Offered;
import org.comparanda.release.Publication;
import org.comparanda.release.Publisher;
import org.comparanda.release.Releases;
import org.comparanda.testing.EmptyDatabase;
import org.comparanda.testing.FoundingData;
import org.comparanda.testing.Sql;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The views of the database say what the API says. */
@QuarkusTest
@TestProfile(EmptyDatabase.class)
class ViewsTest {

    @Inject
    Flyway flyway;

    @Inject
    Publisher publisher;

    @Inject
    Releases releases;

    @Inject
    DataSource database;

    private Sql sql;
    private Corpus corpus;
    private Names names;

    /** Two releases: what is in the first only must not be seen. */
    @BeforeEach
    void publishTwice() {
        sql = new Sql(database);
        flyway.clean();
        flyway.migrate();
        publish(FoundingData.packages());
        publish(List.of(corrected("sg"), corrected("ee"), corrected("nl")));
        corpus = Corpus.of(releases.load(releases.current().orElseThrow()).orElseThrow());
        names = new Names(corpus, Language.EN);
    }

    @Test
    void listsOfTheApiAreViews() throws SQLException {
        assertSame("v_finding", RecordKind.FINDINGS);
        assertSame("v_source", RecordKind.SOURCES);
        assertSame("v_programme", RecordKind.PROGRAMMES);
        assertSame("v_figure", RecordKind.FIGURES);
        assertSame("v_theme", RecordKind.THEMES);
        assertSame("v_jurisdiction", RecordKind.JURISDICTIONS);
        assertSame("v_dataset", RecordKind.DATASETS);
    }

    @Test
    void studiesThatShareADocumentAreOneStudy() throws SQLException {
        assertThat(
                        sql.column(
                                "select distinct study from v_source where dataset in ('ee', 'nl', 'sg') and study like 'Same%'"))
                .containsExactly("Same A");
    }

    @Test
    void everyReleaseIsInItsViewAndOneIsCurrent() throws SQLException {
        assertRows(
                "select release, published_at, digest, is_current, codebook from v_release",
                releases.published().releases().stream()
                        .map(release -> row(
                                release.number,
                                release.publishedAt,
                                release.digest,
                                release.number.equals(releases.current().orElseThrow()),
                                corpus.codebook().version())));
        assertThat(releases.published().releases()).hasSize(2);
    }

    @Test
    void themesOfFindingsAreRows() throws SQLException {
        assertRows(
                "select finding, dataset, rank, theme, theme_name, domain, domain_name from v_finding_theme",
                findings().flatMap(finding -> IntStream.range(0, finding.themes.size())
                        .mapToObj(i -> {
                            Theme theme = corpus.codebook()
                                    .theme(finding.themes.get(i))
                                    .orElseThrow();
                            String domain = theme.isDomain() ? theme.key : theme.broader;
                            return row(
                                    finding.id,
                                    finding.dataset,
                                    i + 1,
                                    theme.key,
                                    theme.label,
                                    domain,
                                    names.theme(domain));
                        })));
    }

    @Test
    void whoRaisedFindingsAreRows() throws SQLException {
        assertRows(
                "select finding, dataset, rank, raised_by, raised_by_name from v_finding_raised_by",
                findings().flatMap(finding -> IntStream.range(0, finding.raisedBy.size())
                        .mapToObj(i -> {
                            Stakeholder group = finding.raisedBy.get(i);
                            return row(
                                    finding.id,
                                    finding.dataset,
                                    i + 1,
                                    group,
                                    names.term("stakeholders", group.code()));
                        })));
    }

    @Test
    void relationsNameWhatTheyJoin() throws SQLException {
        assertRows(
                """
                select dataset, subject, subject_kind, subject_jurisdiction, relation,
                    object, object_kind, object_jurisdiction, basis, note
                from v_relation
                """,
                findings()
                        .flatMap(finding -> corpus.relationsFrom(finding.id).stream())
                        .map(this::relation));
    }

    @Test
    void searchesAreRows() throws SQLException {
        assertThat(corpus.searches()).isNotEmpty();
        assertRows("""
                select id, dataset, country, country_name, jurisdiction, jurisdiction_name, theme, searched_where,
                    query, languages, searched_on, searched_by, result, note
                from v_search
                """, corpus.searches().stream().map(this::search));
    }

    @Test
    void everyViewAndColumnSaysWhatItIs() throws SQLException {
        assertThat(sql.column("""
                        select concat_ws('.', relation.relname, attribute.attname)
                        from pg_class relation
                        join pg_attribute attribute on attribute.attrelid = relation.oid
                        where relation.relnamespace = 'public'::regnamespace and relation.relname like 'v\\_%'
                            and relation.relkind = 'v'
                            and (obj_description(relation.oid, 'pg_class') is null
                                or col_description(relation.oid, attribute.attnum) is null)
                        """)).isEmpty();
    }

    private <T> void assertSame(String view, RecordKind<T> kind) throws SQLException {
        List<Column<T>> columns = kind.type().apply(corpus).columns().apply(names);
        String keys = columns.stream().map(column -> '"' + column.key() + '"').collect(joining(", "));
        List<List<String>> rows = new ArrayList<>();
        kind.table()
                .apply(corpus)
                .rows()
                .forEach(row -> rows.add(columns.stream()
                        .map(column -> text(column.value().apply(row)))
                        .toList()));
        assertThat(rows).as(view).isNotEmpty();
        assertRows("select " + keys + " from " + view, rows.stream());
    }

    private void assertRows(String query, Stream<List<String>> expected) throws SQLException {
        List<List<String>> answer = sql.rows(query).stream()
                .map(cells -> row(cells.toArray()))
                .sorted(Comparator.comparing(Object::toString))
                .toList();
        List<List<String>> wanted =
                expected.sorted(Comparator.comparing(Object::toString)).toList();
        assertThat(answer).as(query).isEqualTo(wanted);
    }

    private List<String> relation(Relation relation) {
        Finding subject = corpus.findings().withId(relation.subject).orElseThrow();
        Finding object = corpus.findings().withId(relation.object).orElseThrow();
        return row(
                relation.dataset,
                subject.id,
                subject.kind,
                subject.jurisdiction,
                relation.type,
                object.id,
                object.kind,
                object.jurisdiction,
                relation.basis,
                relation.note);
    }

    private List<String> search(Search search) {
        String country = names.countryOf(search.jurisdiction);
        return row(
                search.id,
                search.dataset,
                country,
                names.place(country),
                search.jurisdiction,
                names.place(search.jurisdiction),
                search.theme,
                search.where,
                search.query,
                search.languages,
                search.searchedOn,
                search.searchedBy,
                search.result,
                search.note);
    }

    private Stream<Finding> findings() {
        return corpus.findings().rows().stream();
    }

    private static List<String> row(Object... cells) {
        return Stream.of(cells).map(ViewsTest::text).toList();
    }

    /** A value as CSV has it, from either side. */
    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ViewsTest::text).collect(joining("|"));
        }
        if (value instanceof Coded coded) {
            return coded.code();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Timestamp time) {
            return time.toInstant().toString();
        }
        return value == null ? "" : value.toString();
    }

    private void publish(List<DataPackage> packages) {
        Publication done = publisher.publish(FoundingData.codebook(), packages);
        assertThat(done.refused()).isEmpty();
        assertThat(done.isNew()).isTrue();
    }

    private static Search search() {
        Search search = new Search();
        search.id = "sg-s01";
        search.jurisdiction = "SG";
        search.theme = Search.ALL_THEMES;
        search.where = "Catalogue";
        search.query = "health AND records";
        search.languages = List.of("en", "zh");
        search.searchedOn = LocalDate.of(2026, 11, 1);
        search.searchedBy = FoundingData.dataPackage("sg").contributors().get(0).value().key;
        search.result = SearchResult.FOUND;
        return search;
    }

    /**
     * Another version of a founding package, with one finding corrected. Its first sources are made reports of one
     * study under three names: the first of sg and of ee have a DOI in common, the second of ee and the first of nl a
     * book.
     */
    private static DataPackage corrected(String name) {
        return Offered.version(name, "0.2.0", dataPackage -> {
            dataPackage.findings().get(0).value().locator = "corrected";
            Source source = dataPackage.sources().get(0).value();
            switch (name) {
                case "sg" -> {
                    dataPackage.searches().add(new Row<>(new Location("searches.csv", 2), search()));
                    source.study = "Same C";
                    source.doi = "10.5555/SAME";
                }
                case "ee" -> {
                    source.study = "Same B";
                    source.doi = "10.5555/same";
                    Source other = dataPackage.sources().get(1).value();
                    other.study = "Same B";
                    other.isbn = "978-0-00-000000-2";
                }
                default -> {
                    source.study = "Same A";
                    source.isbn = "9780000000002";
                }
            }
        });
    }
}
