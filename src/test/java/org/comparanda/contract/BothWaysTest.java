package org.comparanda.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code and contract list the same parameters, keys and codes. {@link PathsTest} compares the paths. */
@QuarkusTest
@TestProfile(TwoReleases.class)
class BothWaysTest {

    private static final String NONSENSE = "there-is-none";

    /** Closed lists, by the parameter that takes their codes. */
    private static final Map<String, String> LISTS = Map.of(
            "kind", "Kind",
            "aspect", "Aspect",
            "design", "Design",
            "evidence_class", "EvidenceClass",
            "read", "ReadLevel",
            "raised_by", "Stakeholder",
            "measure", "Measure",
            "type", "SourceType",
            "status", "ProgrammeStatus",
            "lang", "LanguageCode");

    private static final Map<String, String> LISTS_OF_THE_MATRIX =
            Map.of("rows", "Axis", "columns", "Axis", "measure", "CellMeasure");

    private static final Contract CONTRACT = Contract.read();

    static Stream<Operation> operationsWithParameters() {
        return CONTRACT.operations().stream()
                .filter(operation -> operation.responses().containsKey(400));
    }

    @ParameterizedTest
    @MethodSource("operationsWithParameters")
    void codeAndContractListTheSameParameters(Operation operation) {
        assertThat(allowed(operation, NONSENSE)).isEqualTo(operation.parameters("query"));
    }

    static Stream<Operation> operationsWithRows() {
        return operationsWithParameters()
                .filter(operation -> operation.parameters("query").contains("fields"));
    }

    @ParameterizedTest
    @MethodSource("operationsWithRows")
    void codeAndContractListTheSameKeys(Operation operation) {
        assertThat(operation.rows().orElseThrow().columns()).hasSameElementsAs(allowed(operation, "fields"));
        assertThat(operation.listed("fields")).containsAll(allowed(operation, "fields"));
        if (operation.parameters("query").contains("sort")) {
            Set<String> keys = operation.listed("sort").stream()
                    .map(key -> key.replaceFirst("^-", ""))
                    .collect(Collectors.toSet());
            assertThat(keys).containsAll(allowed(operation, "sort"));
        }
    }

    static Stream<Operation> operationsThatGroup() {
        return operationsWithRows()
                .filter(operation -> operation.parameters("query").contains("group_by"));
    }

    @ParameterizedTest
    @MethodSource("operationsThatGroup")
    void codeAndContractListTheSameKeysOfCounts(Operation operation) {
        Set<String> groups = allowed(operation, "group_by");
        assertThat(operation.listed("group_by")).hasSameElementsAs(groups);
        Set<String> fields = new TreeSet<>(allowed(operation, "fields"));
        Set<String> sorts = new TreeSet<>(allowed(operation, "sort"));
        for (String group : groups) {
            fields.addAll(allowed(operation, "fields", "group_by", group));
            sorts.addAll(allowed(operation, "sort", "group_by", group));
        }
        assertThat(operation.listed("fields")).hasSameElementsAs(fields);
        assertThat(operation.listed("sort"))
                .hasSameElementsAs(
                        sorts.stream().flatMap(key -> Stream.of(key, "-" + key)).toList());
    }

    static Stream<Operation> operationsWithClosedLists() {
        return operationsWithParameters()
                .filter(operation -> LISTS.keySet().stream().anyMatch(operation.parameters("query")::contains));
    }

    @ParameterizedTest
    @MethodSource("operationsWithClosedLists")
    void codeAndContractListTheSameCodes(Operation operation) {
        lists(operation).forEach((parameter, list) -> {
            if (operation.parameters("query").contains(parameter)) {
                assertThat(allowed(operation, parameter))
                        .as("%s of %s", parameter, operation)
                        .hasSameElementsAs(Contract.texts(CONTRACT.at("#/components/schemas/" + list)
                                        .get("enum"))
                                .toList());
            }
        });
    }

    /** A measure of the matrix is something else than the measure of a figure. */
    private static Map<String, String> lists(Operation operation) {
        Map<String, String> lists = new HashMap<>(LISTS);
        if (operation.template().equals("/v1/comparison")) {
            lists.putAll(LISTS_OF_THE_MATRIX);
        }
        return lists;
    }

    /** What the service says that it would have understood. */
    private static Set<String> allowed(Operation operation, String parameter, String... more) {
        var request = given().queryParam(parameter, NONSENSE);
        if (more.length > 0) {
            request.queryParam(more[0], more[1]);
        }
        List<Map<String, ?>> errors = operation
                .ask(request, operation.examplePath(parameter))
                .jsonPath()
                .getList("errors");
        return errors.stream()
                .filter(error -> error.get("parameter").equals(parameter))
                .flatMap(error -> ((List<?>) error.get("allowed")).stream())
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
