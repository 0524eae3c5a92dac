package org.comparanda.release;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.comparanda.contribution.DataPackage;
import org.comparanda.evidence.Aspect;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.ContributorType;
import org.comparanda.evidence.Design;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.Measure;
import org.comparanda.evidence.PlaceLevel;
import org.comparanda.evidence.ProgrammeStatus;
import org.comparanda.evidence.Qualifier;
import org.comparanda.evidence.ReadLevel;
import org.comparanda.evidence.RelationBasis;
import org.comparanda.evidence.RelationType;
import org.comparanda.evidence.SearchResult;
import org.comparanda.evidence.SourceType;
import org.comparanda.evidence.Stakeholder;
import org.comparanda.evidence.TranslationMethod;
import org.comparanda.testing.EmptyDatabase;
import org.comparanda.testing.FoundingData;
import org.comparanda.testing.Sql;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database holds to by itself, whoever writes to it. */
@QuarkusTest
@TestProfile(EmptyDatabase.class)
class SchemaTest {

    /** The closed lists by the constraints that hold them. */
    private static final Map<String, List<String>> LISTS = Map.ofEntries(
            entry("contributor_type_listed", Coded.codes(ContributorType.class)),
            entry("crosswalk_match_listed", List.of("exact", "close", "broad", "narrow", "related")),
            entry("dataset_version_licence_listed", List.of("CC-BY-4.0", "CC0-1.0")),
            entry("figure_measure_listed", Coded.codes(Measure.class)),
            entry("figure_qualifier_listed", Coded.codes(Qualifier.class)),
            entry("figure_read_listed", Coded.codes(ReadLevel.class)),
            entry("finding_aspect_listed", Coded.codes(Aspect.class)),
            entry("finding_kind_listed", Coded.codes(Kind.class)),
            entry("finding_raised_by_listed", Coded.codes(Stakeholder.class)),
            entry("finding_read_listed", Coded.codes(ReadLevel.class)),
            entry("identity_kind_listed", List.of("finding", "figure", "search", "source", "programme")),
            entry("jurisdiction_level_listed", Coded.codes(PlaceLevel.class)),
            entry("programme_status_listed", Coded.codes(ProgrammeStatus.class)),
            entry("record_flag_kind_listed", List.of("finding", "source", "programme", "figure")),
            entry("relation_basis_listed", Coded.codes(RelationBasis.class)),
            entry("relation_relation_listed", Coded.codes(RelationType.class)),
            entry("search_result_listed", Coded.codes(SearchResult.class)),
            entry("source_design_listed", Coded.codes(Design.class)),
            entry("source_read_listed", Coded.codes(ReadLevel.class)),
            entry("source_type_listed", Coded.codes(SourceType.class)),
            entry("theme_status_listed", List.of("current", "deprecated")),
            entry("translation_method_listed", Coded.codes(TranslationMethod.class)));

    /** What is noted of migrations and of folders that were read; nothing of it is published. */
    private static final List<String> NOTES = List.of("flyway_schema_history", "folder_read");

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    @Inject
    EntityManagerFactory factory;

    @Inject
    Flyway flyway;

    @Inject
    Publisher publisher;

    @Inject
    DataSource database;

    private Sql sql;

    @BeforeEach
    void emptyTheDatabase() {
        sql = new Sql(database);
        flyway.clean();
        flyway.migrate();
    }

    @Test
    void closedListsAreThoseOfTheVocabulary() throws SQLException {
        Map<String, List<String>> held = sql
                .rows("select conname, pg_get_constraintdef(oid) from pg_constraint where conname like '%\\_listed'")
                .stream()
                .collect(toMap(row -> (String) row.get(0), row -> quoted((String) row.get(1))));
        assertThat(held.keySet()).containsExactlyInAnyOrderElementsOf(LISTS.keySet());
        LISTS.forEach((constraint, codes) ->
                assertThat(held.get(constraint)).as(constraint).containsExactlyInAnyOrderElementsOf(codes));
    }

    @Test
    void designsFallIntoTheClassesOfTheVocabulary() throws SQLException {
        for (Design design : Design.values()) {
            assertThat(sql.column("select evidence_class('" + design.code() + "')"))
                    .as(design.code())
                    .containsExactly(design.evidenceClass().code());
        }
    }

    @Test
    void nothingPublishedIsChangedOrDeletedInAnyTable() throws SQLException {
        publishFoundingData();
        List<String> tables = sql.names('r', "%").stream()
                .filter(name -> !NOTES.contains(name))
                .toList();
        assertThat(tables).contains("finding", "finding_theme", "theme", "release", "identity", "place");
        for (String table : tables) {
            String column = sql.column("""
                            select attname from pg_attribute where attrelid = '%s'::regclass and attnum = 1
                            """.formatted(table)).get(0);
            for (String change : List.of(
                    "update %1$s set %2$s = %2$s", //
                    "delete from %1$s", "truncate %1$s cascade")) {
                assertThatThrownBy(() -> sql.execute(change.formatted(table, column)))
                        .as(change + " of " + table)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("what is published never changes");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into contributor select 'sg', '0.1.0', 99, 'late', 'Late', 'person', null, '{}'",
                "insert into finding_theme select 'sg', '0.1.0', 0, 9, 'cyber-security'",
                "insert into translation select 'sg', '0.1.0', 999, 'sg-001', 'statement', 'xx', 'Late', 'human', null",
                "insert into term select 1, 9999, 'kinds', 'late', 'Late', 'Tard', 'Late.'",
                """
                insert into dataset_version
                select 'zz', '0.1.0', 'Late', null, null, 'CC0-1.0', '1.0.0', null, '[]', 'digest', now();
                insert into release_dataset select number, 'zz', '0.1.0' from release
                """,
                "insert into release_study select number, 'One', 'Other' from release"
            })
    void nothingIsAddedToWhatIsPublished(String late) throws SQLException {
        publisher.publish(FoundingData.codebook(), List.of(FoundingData.dataPackage("sg")));
        assertThatThrownBy(() -> sql.execute(late))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("that is published");
    }

    static Stream<Arguments> danglingFindings() {
        return Stream.of(
                dangling("finding_dataset_version_source_fkey", finding -> finding.source = "nobody-2001"),
                dangling("finding_dataset_version_via_fkey", finding -> finding.via = "nobody-2001"),
                dangling("finding_dataset_version_programme_fkey", finding -> finding.programme = "nothing"),
                dangling("finding_dataset_version_coder_fkey", finding -> finding.coder = "nobody"),
                dangling("finding_dataset_version_checked_by_fkey", finding -> finding.checkedBy = "nobody"),
                dangling("finding_jurisdiction_fkey", finding -> finding.jurisdiction = "QQ"),
                dangling("finding_theme_theme_fkey", finding -> finding.themes = List.of("nothing")));
    }

    @ParameterizedTest
    @MethodSource("danglingFindings")
    void aFindingCannotPointToWhatIsNotThere(String constraint, Consumer<Finding> change) {
        DataPackage dangling = Offered.version(
                "sg",
                "0.1.0",
                dataPackage -> change.accept(dataPackage.findings().get(0).value()));
        Publication done = publisher.publish(FoundingData.codebook(), List.of(dangling));
        assertThat(done.isNew()).isFalse();
        assertThat(done.refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.report().toString()).contains(constraint));
    }

    @Test
    void hibernateChecksThatTheTablesFitTheEntities() {
        assertThat(factory.getProperties().get("jakarta.persistence.schema-generation.database.action"))
                .hasToString("validate");
    }

    private void publishFoundingData() {
        assertThat(publisher
                        .publish(FoundingData.codebook(), FoundingData.packages())
                        .refused())
                .isEmpty();
    }

    private static Arguments dangling(String constraint, Consumer<Finding> change) {
        return Arguments.of(constraint, change);
    }

    private static List<String> quoted(String definition) {
        return QUOTED.matcher(definition).results().map(found -> found.group(1)).toList();
    }
}
