package org.comparanda.documentation;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** What the documentation shows of the service is what the service does. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ExamplesTest {

    /** The release that the documentation speaks of; the one under test has the number of the month in which it runs. */
    private static final String RELEASE = "2026.11.1";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void everyQuestionInTheDocumentationIsAnswered() {
        List<String> unanswered = new ArrayList<>();
        for (String question : Examples.inTheDocumentation().questions()) {
            int status = ask(question).statusCode();
            if (status != 200) {
                unanswered.add(status + " " + question);
            }
        }
        assertThat(unanswered).isEmpty();
    }

    @Test
    void everyAnswerInTheDocumentationIsTheOneThatIsGiven() throws Exception {
        List<Examples.Answered> answers = Examples.inTheDocumentation().answers();
        assertThat(answers).isNotEmpty();
        for (Examples.Answered shown : answers) {
            String given = ask(shown.question()).asString();
            if (shown.language().equals("csv")) {
                assertThat(given.replace("\r\n", "\n")).as(shown.place()).isEqualTo(shown.answer());
            } else {
                List<String> differences = new ArrayList<>();
                compare(json.readTree(shown.answer()), json.readTree(given), "", differences);
                assertThat(differences).as(shown.place()).isEmpty();
            }
        }
    }

    @Test
    void theNumbersOfTheReadmeAreThoseOfTheData() {
        String readme = Page.at(Path.of("README.md")).text();
        Map<String, Integer> counts = when().get("/v1").jsonPath().getMap("counts");
        assertThat(readme)
                .contains(counts.get("findings") + " findings from " + counts.get("sources") + " sources")
                .contains(counts.get("figures") + " figures");
        JsonPath read = when().get("/v1/findings?group_by=read").jsonPath();
        read.<Map<String, Object>>getList("results")
                .forEach(row ->
                        assertThat(readme).as("how many were read how").contains("| " + row.get("findings") + " |"));
        int checked = when().get("/v1/findings?limit=5000")
                .jsonPath()
                .getList("results.findAll { it.status == 'checked' }")
                .size();
        assertThat(checked)
                .as("when the first are checked, the README has to say how many")
                .isZero();
    }

    private static Response ask(String question) {
        String release = when().get("/v1").path("release");
        return given().urlEncodingEnabled(false).get(question.replace(RELEASE, release));
    }

    /** What is shown may leave out keys, but says nothing that is not there. */
    private void compare(JsonNode shown, JsonNode given, String at, List<String> differences) {
        if (shown.isObject() && given.isObject()) {
            shown.properties()
                    .forEach(entry -> compare(
                            entry.getValue(), given.path(entry.getKey()), at + "/" + entry.getKey(), differences));
        } else if (shown.isArray() && given.isArray() && shown.size() == given.size()) {
            for (int i = 0; i < shown.size(); i++) {
                compare(shown.get(i), given.get(i), at + "/" + i, differences);
            }
        } else if (!withoutAddress(shown).equals(withoutAddress(given))) {
            differences.add(at + " is " + given + ", shown is " + shown);
        }
    }

    private static String withoutAddress(JsonNode value) {
        return value.toString().replaceAll("http://localhost:\\d+", "");
    }
}
