package org.comparanda.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.comparanda.testing.FoundingCorpus;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** What the checks warned of is seen with the record and can be asked for. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FlagsTest {

    @Test
    void sourcesWithoutAYearAreThoseThatAreFlagged() {
        List<String> flagged = ids("/v1/sources?flag=year-missing&limit=5000");
        assertThat(flagged)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(FoundingCorpus.corpus().sources().rows().stream()
                        .filter(source -> source.year == null)
                        .map(source -> source.id())
                        .toList());
        assertThat(ids("/v1/sources?flag=!year-missing&limit=5000"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(flagged);
    }

    @Test
    void whatIsSaidOfARelationIsSeenWithTheFindingThatItStartsFrom() {
        JsonPath answer = answer("/v1/findings?flag=relation-no-common-theme");
        assertThat(answer.getList("results.id", String.class)).contains("au-022", "ca-019", "us-026");
        assertThat(answer.<List<String>>getList("results.flags"))
                .allSatisfy(flags -> assertThat(flags).contains("relation-no-common-theme"));
    }

    @Test
    void aFlagThatThereIsNotIsRefusedWithTheOneThatWasMeant() {
        given().get("/v1/sources?flag=years-missing")
                .then()
                .statusCode(400)
                .body("errors[0].suggestions", org.hamcrest.Matchers.hasItem("year-missing"));
    }

    @Test
    void everyFlagHasAPage() {
        assertThat(given().get("/rules/year-missing")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("<h1>year-missing</h1>", "warning: A source has no year.");
        given().get("/rules/nothing").then().statusCode(404);
    }

    private static List<String> ids(String path) {
        return answer(path).getList("results.id", String.class);
    }

    private static JsonPath answer(String path) {
        return given().get(path).then().statusCode(200).extract().jsonPath();
    }
}
