package org.comparanda.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.comparanda.contribution.ContentDigest;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.PlaceLevel;
import org.comparanda.evidence.RelationType;
import org.comparanda.evidence.Theme;
import org.comparanda.testing.EmptyDatabase;
import org.comparanda.testing.FoundingData;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EmptyDatabase.class)
class PublisherTest {

    @Inject
    EntityManagerFactory factory;

    @Inject
    Releases releases;

    @Inject
    Flyway flyway;

    @BeforeEach
    void emptyTheDatabase() {
        flyway.clean();
        flyway.migrate();
    }

    @Test
    void whatIsLoadedEqualsWhatWasRead() {
        Codebook codebook = FoundingData.codebook();
        List<DataPackage> packages = FoundingData.packages();

        Publication done = inNovember().publish(codebook, packages);

        assertThat(done.refused()).isEmpty();
        assertThat(done.isNew()).isTrue();
        assertThat(done.release()).contains("2026.11.1");
        ReleaseContent content = releases.load("2026.11.1").orElseThrow();
        assertThat(content.datasets()).hasSameSizeAs(packages);
        for (int i = 0; i < packages.size(); i++) {
            Dataset dataset = content.datasets().get(i);
            DataPackage read = packages.get(i);
            assertThat(dataset.version().descriptor()).isEqualTo(read.descriptor());
            assertThat(ContentDigest.of(dataset.version().descriptor(), dataset.evidence()))
                    .isEqualTo(dataset.version().digest);
            assertThat(dataset.evidence())
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*hibernate.*")
                    .ignoringCollectionOrderInFields()
                    .isEqualTo(read.evidence());
        }
        assertThat(CodebookCells.digest(content.codebook())).isEqualTo(CodebookCells.digest(codebook));
        assertThat(content.codebook().themes())
                .extracting(theme -> theme.include)
                .isEqualTo(
                        codebook.themes().stream().map(theme -> theme.include).toList());
    }

    @Test
    void whatIsLoadedKeepsNothingOfHibernate() {
        publishFoundingData();
        ReleaseContent content = releases.load("2026.11.1").orElseThrow();
        Dataset england = content.dataset("gb-eng").orElseThrow();
        assertThat(england.evidence().findings()).allSatisfy(finding -> {
            assertThat(finding.getClass().getSimpleName()).isEqualTo("Finding");
            assertThat(finding.themes.getClass().getName()).startsWith("java.util.ImmutableCollections");
            assertThat(finding.raisedBy.getClass().getName()).startsWith("java.util.ImmutableCollections");
        });
        assertThat(england.evidence().findings().stream().map(finding -> System.identityHashCode(finding.dataset)))
                .as("equal texts are one object")
                .containsOnly(
                        System.identityHashCode(england.evidence().findings().get(0).dataset));
    }

    @Test
    void nothingNewMeansNoNewRelease() {
        publishFoundingData();
        Publication again = inNovember().publish(FoundingData.codebook(), FoundingData.packages());
        assertThat(again.isNew()).isFalse();
        assertThat(again.release()).contains("2026.11.1");
        assertThat(again.refused()).isEmpty();
        assertThat(releases.published().releases()).hasSize(1);
    }

    @Test
    void nothingToServeMeansNoRelease() {
        assertThat(releases.published().releases()).isEmpty();
        assertThat(releases.load("2026.11.1")).isEmpty();
        Publication none = inNovember().publish(FoundingData.codebook(), List.of());
        assertThat(none.release()).isEmpty();
        assertThat(releases.current()).isEmpty();
    }

    @Test
    void releasesAreCountedWithinTheMonth() {
        publishFoundingData();
        assertThat(inNovember()
                        .publish(FoundingData.codebook(), List.of(corrected("sg", "0.1.1")))
                        .release())
                .contains("2026.11.2");
        Publication december =
                at("2026-12-01T00:00:00Z").publish(FoundingData.codebook(), List.of(corrected("sg", "0.1.2")));
        assertThat(december.release()).contains("2026.12.1");
        assertThat(releases.published().releases())
                .extracting(release -> release.number)
                .containsExactly("2026.12.1", "2026.11.2", "2026.11.1");
        assertThat(releases.published().releases())
                .extracting(release -> release.ordinal)
                .containsExactly(3, 2, 1);
        assertThat(releases.current()).contains("2026.12.1");
    }

    @Test
    void datasetsWithoutAPackageStayInTheRelease() {
        publishFoundingData();
        Publication done = inNovember().publish(FoundingData.codebook(), List.of(corrected("sg", "0.1.1")));
        assertThat(done.published()).extracting(version -> version.dataset).containsExactly("sg");
        ReleaseContent content = releases.load("2026.11.2").orElseThrow();
        assertThat(content.datasets()).hasSameSizeAs(FoundingData.packages());
        assertThat(content.dataset("sg").orElseThrow().version().version).isEqualTo("0.1.1");
        assertThat(content.dataset("fr").orElseThrow().version().version).isEqualTo("0.1.0");
    }

    @Test
    void anOldReleaseStaysAsItWas() {
        publishFoundingData();
        ReleaseContent before = releases.load("2026.11.1").orElseThrow();
        inNovember().publish(FoundingData.codebook(), List.of(corrected("sg", "0.1.1")));
        ReleaseContent after = releases.load("2026.11.1").orElseThrow();
        assertThat(Differences.between(before, after).datasets()).isEmpty();
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*hibernate.*")
                .isEqualTo(before);
    }

    @Test
    void whatIsInMemoryIsNotReadAgain() {
        publishFoundingData();
        ReleaseContent before = releases.load("2026.11.1").orElseThrow();
        inNovember().publish(FoundingData.codebook(), List.of(corrected("sg", "0.1.1")));
        ReleaseContent after = releases.load("2026.11.2", before.datasets()).orElseThrow();
        assertThat(after.dataset("fr").orElseThrow())
                .isSameAs(before.dataset("fr").orElseThrow());
        assertThat(after.dataset("sg").orElseThrow())
                .isNotSameAs(before.dataset("sg").orElseThrow());
    }

    @Test
    void aPublishedVersionWithOtherContentIsRefusedAndTheOthersArePublished() {
        inNovember().publish(FoundingData.codebook(), List.of(FoundingData.dataPackage("sg")));
        Publication done = inNovember()
                .publish(FoundingData.codebook(), List.of(corrected("sg", "0.1.0"), FoundingData.dataPackage("ee")));
        assertThat(done.published()).extracting(version -> version.dataset).containsExactly("ee");
        Issue issue = onlyIssue(done);
        assertThat(issue.code()).isEqualTo("version-is-published");
        assertThat(issue.message()).contains("findings.csv, sg-001, locator: ").contains("became 'p. 1'");
        assertThat(releases.load("2026.11.2").orElseThrow().datasets())
                .extracting(Dataset::name)
                .containsExactly("ee", "sg");
    }

    @Test
    void aLowerVersionIsRefused() {
        inNovember().publish(FoundingData.codebook(), List.of(corrected("sg", "0.10.0")));
        Publication done = inNovember().publish(FoundingData.codebook(), List.of(corrected("sg", "0.9.0")));
        assertThat(onlyIssue(done).code()).isEqualTo("lower-version");
        assertThat(onlyIssue(done).message()).isEqualTo("version 0.10.0 of sg is published already");
        assertThat(done.isNew()).isFalse();
    }

    @Test
    void aRelationToAnUnknownFindingIsRefused() {
        DataPackage pointing = Offered.version("sg", "0.1.0", Offered.relating("sg-001", "ee-001"));
        Publication alone = inNovember().publish(FoundingData.codebook(), List.of(pointing));
        Issue issue = onlyIssue(alone);
        assertThat(issue.toString()).startsWith("relations.csv:99:object error unknown-id no dataset has 'ee-001'");

        DataPackage same = Offered.version("sg", "0.1.0", Offered.relating("sg-001", "ee-001"));
        Publication together =
                inNovember().publish(FoundingData.codebook(), List.of(same, FoundingData.dataPackage("ee")));
        assertThat(together.refused()).isEmpty();
    }

    @Test
    void whoPointsToARefusedPackageIsRefusedToo() {
        DataPackage estonia = Offered.version("ee", "0.1.0", Offered.relating("ee-001", "nowhere-001"));
        DataPackage singapore = Offered.version("sg", "0.1.0", Offered.relating("sg-001", "ee-001"));
        Publication done = inNovember().publish(FoundingData.codebook(), List.of(estonia, singapore));
        assertThat(done.refused()).extracting(Refusal::name).containsExactlyInAnyOrder("ee", "sg");
    }

    @Test
    void aRelationToAFigureIsRefused() {
        DataPackage pointing = Offered.version("sg", "0.1.0", dataPackage -> Offered.relating(
                        "sg-001", dataPackage.figures().get(0).value().id)
                .accept(dataPackage));
        assertThat(onlyIssue(inNovember().publish(FoundingData.codebook(), List.of(pointing)))
                        .code())
                .isEqualTo("not-a-finding");
    }

    @Test
    void anIdOfAnotherDatasetIsRefused() {
        inNovember().publish(FoundingData.codebook(), List.of(FoundingData.dataPackage("ee")));
        DataPackage taking = Offered.version(
                "sg", "0.1.0", dataPackage -> dataPackage.figures().get(0).value().id = "ee-001");
        assertThat(onlyIssue(inNovember().publish(FoundingData.codebook(), List.of(taking)))
                        .toString())
                .contains("id-taken 'ee-001' is the id of a finding of dataset ee");
    }

    @Test
    void aWithdrawnIdIsNeverGivenAgainNorForgotten() {
        publishFoundingData();
        DataPackage withdrawing = Offered.version("sg", "1.0.0", Offered.withdrawing("sg-001", "misread"));
        assertThat(inNovember()
                        .publish(FoundingData.codebook(), List.of(withdrawing))
                        .refused())
                .isEmpty();

        Publication again = inNovember().publish(FoundingData.codebook(), List.of(corrected("sg", "1.1.0")));
        assertThat(again.refused().get(0).report().issues())
                .extracting(Issue::code)
                .containsExactlyInAnyOrder("id-withdrawn", "withdrawal-missing");
    }

    @Test
    void aNewVersionThatDropsAnIdIsRefusedAndTheOthersArePublished() {
        inNovember().publish(FoundingData.codebook(), List.of(FoundingData.dataPackage("sg")));
        DataPackage dropping = Offered.version("sg", "1.0.0", dataPackage -> {
            Offered.withdrawing("sg-001", "misread").accept(dataPackage);
            dataPackage.withdrawals().clear();
        });
        Publication done =
                inNovember().publish(FoundingData.codebook(), List.of(dropping, FoundingData.dataPackage("ee")));
        assertThat(done.published()).extracting(version -> version.dataset).containsExactly("ee");
        assertThat(onlyIssue(done).toString())
                .startsWith(
                        "withdrawn.csv:id error id-dropped 'sg-001' is published, and is neither here nor withdrawn");
        assertThat(releases.load(done.release().orElseThrow())
                        .orElseThrow()
                        .dataset("sg")
                        .orElseThrow()
                        .version()
                        .version)
                .isEqualTo("0.1.0");
    }

    @Test
    void aFindingThatMeansSomethingElseNeedsANewMajorVersion() {
        publishFoundingData();
        Kind was = FoundingData.dataPackage("sg").findings().get(0).value().kind;
        Kind other = was == Kind.BARRIER ? Kind.ENABLER : Kind.BARRIER;
        Consumer<DataPackage> turned = dataPackage -> {
            dataPackage.findings().get(0).value().kind = other;
            dataPackage.relations().clear();
        };
        Publication refused =
                inNovember().publish(FoundingData.codebook(), List.of(Offered.version("sg", "0.1.1", turned)));
        assertThat(onlyIssue(refused).code()).isEqualTo("meaning-changed");
        assertThat(onlyIssue(refused).column()).isEqualTo("kind");
        assertThat(refused.isNew()).isFalse();

        assertThat(inNovember()
                        .publish(FoundingData.codebook(), List.of(Offered.version("sg", "0.2.0", turned)))
                        .refused())
                .isEmpty();
    }

    @Test
    void aWithdrawalNeedsANewMajorVersion() {
        publishFoundingData();
        DataPackage withdrawing = Offered.version("sg", "0.1.1", Offered.withdrawing("sg-001", "misread"));
        assertThat(onlyIssue(inNovember().publish(FoundingData.codebook(), List.of(withdrawing)))
                        .code())
                .isEqualTo("withdrawal-not-major");
    }

    @Test
    void aStatementThatIsWrittenAnewIsPublishedWithAFlag() {
        publishFoundingData();
        DataPackage rewritten = Offered.version(
                "sg",
                "0.1.1",
                dataPackage -> dataPackage.findings().get(0).value().statement =
                        "Nothing of what stood here before is said any longer.");
        Publication done = inNovember().publish(FoundingData.codebook(), List.of(rewritten));
        assertThat(done.refused()).isEmpty();
        assertThat(releases.load(done.release().orElseThrow())
                        .orElseThrow()
                        .dataset("sg")
                        .orElseThrow()
                        .evidence()
                        .findings()
                        .get(0)
                        .flags)
                .contains("statement-rewritten");
    }

    @Test
    void aRelationBetweenFindingsOfWrongKindsOfTwoDatasetsIsRefused() {
        inNovember().publish(FoundingData.codebook(), List.of(FoundingData.dataPackage("ee")));
        String barrier = idOf(Kind.BARRIER, "sg");
        String other = idOf(Kind.BARRIER, "ee");
        DataPackage pointing = Offered.version("sg", "0.1.0", dataPackage -> {
            Offered.relating(barrier, other).accept(dataPackage);
            dataPackage.relations().get(dataPackage.relations().size() - 1).value().type = RelationType.ADDRESSES;
        });
        assertThat(onlyIssue(inNovember().publish(FoundingData.codebook(), List.of(pointing)))
                        .toString())
                .startsWith("relations.csv:99:relation error relation-wrong-kinds");
    }

    @Test
    void whatWasNeverPublishedCannotBeWithdrawn() {
        DataPackage withdrawing = Offered.version("sg", "0.1.0", Offered.listing("sg-999", "misread"));
        Issue issue = onlyIssue(inNovember().publish(FoundingData.codebook(), List.of(withdrawing)));
        assertThat(issue.code()).isEqualTo("unknown-withdrawn-id");
        assertThat(issue.message()).isEqualTo("'sg-999' was never published by sg");
    }

    @Test
    void ofTwoPackagesWithOneNameTheSecondIsRefused() {
        DataPackage singapore = FoundingData.dataPackage("sg");
        Publication done = inNovember().publish(FoundingData.codebook(), List.of(singapore, singapore));
        assertThat(onlyIssue(done).code()).isEqualTo("name-twice");
        assertThat(done.published()).hasSize(1);
    }

    @Test
    void whatOnlyTheDatabaseNoticesIsRefusedToo() {
        DataPackage broken = Offered.version(
                "sg", "0.1.0", dataPackage -> dataPackage.findings().get(0).value().source = "nobody-2001");
        DataPackage unstorable = Offered.version(
                "nl", "0.1.0", dataPackage -> dataPackage.findings().get(0).value().statement = "a\0b");
        Publication done = inNovember()
                .publish(FoundingData.codebook(), List.of(broken, unstorable, FoundingData.dataPackage("ee")));
        assertThat(done.published()).extracting(version -> version.dataset).containsExactly("ee");
        assertThat(done.refused()).extracting(Refusal::name).containsExactlyInAnyOrder("nl", "sg");
        assertThat(done.refused())
                .allSatisfy(refusal -> assertThat(refusal.report().issues())
                        .extracting(Issue::code)
                        .containsExactly("refused-by-database"));
        assertThat(releases.load(done.release().orElseThrow()).orElseThrow().datasets())
                .extracting(Dataset::name)
                .containsExactly("ee");
    }

    @Test
    void anAttemptThatFailsMidwayLeavesNothing() {
        Publisher publisher = inNovember();
        Codebook codebook = FoundingData.codebook();
        List<DataPackage> packages = new ArrayList<>(FoundingData.packages());
        packages.get(packages.size() - 1).findings().get(0).value().statement = " ";
        String last = packages.get(packages.size() - 1).descriptor().name();

        Publication done = publisher.publish(codebook, packages);

        assertThat(done.refused()).extracting(Refusal::name).containsExactly(last);
        assertThat(releases.load("2026.11.1").orElseThrow().dataset(last)).isEmpty();
        assertThat(rowsOf("dataset_version", last)).isZero();
        assertThat(rowsOf("identity", last)).isZero();
    }

    @Test
    void aBigPackageKeepsItsOrderAndTellsTheDatabaseHowBigItIs() {
        DataPackage big = Offered.version("sg", "0.1.0", dataPackage -> {
            for (int number = 1000; number < 4000; number++) {
                dataPackage.findings().add(Offered.anotherFinding(dataPackage, "sg-" + number));
            }
        });
        List<String> ids = big.findings().stream().map(row -> row.value().id).toList();

        assertThat(inNovember().publish(FoundingData.codebook(), List.of(big)).refused())
                .isEmpty();

        List<Finding> loaded = releases.load("2026.11.1")
                .orElseThrow()
                .dataset("sg")
                .orElseThrow()
                .evidence()
                .findings();
        assertThat(loaded).extracting(finding -> finding.id).isEqualTo(ids);
        assertThat(number("select cast(reltuples as bigint) from pg_class where oid = cast('finding' as regclass)"))
                .as("foreign keys to a table are looked up as if it were small until it is analysed")
                .isEqualTo(ids.size());
    }

    @Test
    void twoThatPublishAtTheSameTimePublishOnce() throws Exception {
        Callable<Publication> publishing = () -> inNovember().publish(FoundingData.codebook(), FoundingData.packages());
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Publication> done = new ArrayList<>();
            for (var future : both.invokeAll(List.of(publishing, publishing))) {
                done.add(future.get());
            }
            assertThat(done).extracting(Publication::isNew).containsExactlyInAnyOrder(true, false);
            assertThat(done).extracting(one -> one.release().orElseThrow()).containsOnly("2026.11.1");
            assertThat(releases.published().releases()).hasSize(1);
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    void otherJurisdictionsMakeANewReleaseWithTheSameCodebook() {
        publishFoundingData();
        Codebook was = FoundingData.codebook();
        List<Jurisdiction> places = new ArrayList<>(was.places().all());
        Jurisdiction place = new Jurisdiction();
        place.position = places.size();
        place.code = "ZZ";
        place.name = "Nowhere";
        place.nameFr = "Nulle part";
        place.level = PlaceLevel.COUNTRY;
        places.add(place);
        Codebook now = new Codebook(was.version(), was.themes(), was.terms(), was.schemes(), was.crosswalk(), places);

        assertThat(inNovember().publish(now, List.of()).release()).contains("2026.11.2");
        assertThat(releases.load("2026.11.2").orElseThrow().codebook().places().withCode("ZZ"))
                .isPresent();
        assertThat(releases.load("2026.11.1").orElseThrow().codebook().places().withCode("ZZ"))
                .isEmpty();
        assertThat(releases.load("2026.11.2").orElseThrow().datasets()).hasSameSizeAs(FoundingData.packages());
    }

    @Test
    void aPublishedCodebookWithOtherContentIsRefused() {
        publishFoundingData();
        Codebook changed = FoundingData.codebook();
        changed.themes().get(1).label = "Another label";
        Publication done = inNovember().publish(changed, List.of(corrected("sg", "0.1.1")));
        assertThat(onlyIssue(done).message())
                .contains("themes strategic-direction, label: 'Strategic direction' became 'Another label'");
        assertThat(done.release()).contains("2026.11.1");
        assertThat(releases.published().releases()).hasSize(1);
    }

    @Test
    void aThemeIsNeverDropped() {
        publishFoundingData();
        Codebook was = FoundingData.codebook();
        List<Theme> themes = was.themes().stream()
                .filter(theme -> !theme.key.equals("funding"))
                .toList();
        Codebook less = new Codebook(
                "1.1.0",
                themes,
                was.terms(),
                was.schemes(),
                was.crosswalk().stream()
                        .filter(match -> !match.theme.equals("funding"))
                        .toList(),
                was.places().all());
        assertThat(onlyIssue(inNovember().publish(less, List.of())).code()).isEqualTo("theme-dropped");
    }

    @Test
    void aPlaceWithEvidenceIsNeverDropped() {
        publishFoundingData();
        Codebook was = FoundingData.codebook();
        Codebook less = new Codebook(
                was.version(),
                was.themes(),
                was.terms(),
                was.schemes(),
                was.crosswalk(),
                was.places().all().stream()
                        .filter(place -> !place.code.equals("SG"))
                        .toList());
        assertThat(onlyIssue(inNovember().publish(less, List.of())).toString())
                .startsWith("jurisdictions.csv:code error place-dropped 'SG'");
    }

    private void publishFoundingData() {
        assertThat(inNovember()
                        .publish(FoundingData.codebook(), FoundingData.packages())
                        .refused())
                .isEmpty();
    }

    private Publisher inNovember() {
        return at("2026-11-22T12:00:00.123456789Z");
    }

    private Publisher at(String instant) {
        return new Publisher(factory, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    private long rowsOf(String table, String dataset) {
        return number("select count(*) from " + table + " where dataset = '" + dataset + "'");
    }

    private long number(String sql) {
        try (var manager = factory.createEntityManager()) {
            return (Long) manager.createNativeQuery(sql, Long.class).getSingleResult();
        }
    }

    private static DataPackage corrected(String name, String version) {
        return Offered.version(
                name, version, dataPackage -> dataPackage.findings().get(0).value().locator = "p. 1");
    }

    private static String idOf(Kind kind, String dataset) {
        return FoundingData.dataPackage(dataset).evidence().findings().stream()
                .filter(finding -> finding.kind == kind)
                .findFirst()
                .orElseThrow()
                .id;
    }

    private static Issue onlyIssue(Publication done) {
        assertThat(done.refused()).hasSize(1);
        assertThat(done.refused().get(0).report().issues()).hasSize(1);
        return done.refused().get(0).report().issues().get(0);
    }
}
