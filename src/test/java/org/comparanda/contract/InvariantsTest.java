package org.comparanda.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is true of the answers to every sound question, whatever it asks for: one answer is held against another. */
@QuarkusTest
@TestProfile(TwoReleases.class)
class InvariantsTest {

    /** Fields of groups, by the parameters that ask for one of their values. */
    private static final Map<String, String> ASKED_BY =
            Map.of("domain", "theme", "main_theme", "theme", "theme", "theme", "published", "published");

    /** Fields of which a finding has several. */
    private static final Set<String> SEVERAL = Set.of("theme", "domain", "raised_by", "flag");

    private static final List<Operation> LISTS = Questions.lists().toList();

    @TestHTTPResource("/")
    URL service;

    private Wire wire;
    private Questions questions;

    @BeforeEach
    void connect() {
        wire = new Wire("http://" + service.getAuthority());
        questions = new Questions(Vocabulary.of(wire));
    }

    @Test
    void everyFormatAndEveryWalkOverPagesHasTheSameRows() {
        run("everyFormatAndEveryWalkOverPagesHasTheSameRows", 250, (dice, wire) -> {
            Ask ask = sorted(list(dice), dice);
            JsonNode whole = wire.json(ask.with("limit", 5000));
            List<JsonNode> rows = rows(whole);
            assertThat(whole.at("/meta/count").asInt()).isEqualTo(rows.size());
            assertThat(wire.json(ask.with("limit", 0)).at("/meta/count").asInt())
                    .isEqualTo(rows.size());

            assertThat(walked(ask, 1 + dice.below(rows.size() + 20) / (1 + dice.below(5))))
                    .isEqualTo(rows);
            assertThat(lines(ask)).isEqualTo(rows);
            List<NamedCsvRecord> csv = records(ask);
            assertThat(csv).hasSameSizeAs(rows);
            for (int i = 0; i < csv.size(); i++) {
                NamedCsvRecord record = csv.get(i);
                rows.get(i).properties().forEach(cell -> assertThat(record.getField(cell.getKey()))
                        .isEqualTo(asCell(cell.getValue())));
            }
        });
    }

    @Test
    void narrowingNeverAddsAndNegationIsTheRest() {
        run("narrowingNeverAddsAndNegationIsTheRest", 500, (dice, wire) -> {
            Operation operation = dice.pick(LISTS);
            Ask ask = questions.sound(operation, dice, 2);
            Parameter filter = dice.pick(operation
                    .parameters()
                    .filter(Vocabulary::isFilter)
                    // Says how a theme is meant, and adds where it takes back a narrower meaning.
                    .filter(parameter -> !parameter.name().equals("theme_rule") && !ask.has(parameter.name()))
                    .toList());
            String value = questions.vocabulary().sound(operation, filter, dice);
            Optional<List<String>> all = ids(ask);
            Optional<List<String>> narrowed = ids(ask.with(filter.name(), value));
            if (all.isEmpty() || narrowed.isEmpty()) {
                return;
            }
            assertThat(narrowed.get()).isSubsetOf(all.get()).doesNotHaveDuplicates();

            String code = value.replaceFirst(",.*", "").replaceFirst("^!", "");
            // A reading level asks for the better ones too, and is denied alone.
            if (filter.schema().path("type").asText().equals("array")
                    && !filter.name().equals("read")) {
                Set<String> both = new HashSet<>(answered(ids(ask.with(filter.name(), code))));
                List<String> without = answered(ids(ask.with(filter.name(), "!" + code)));
                assertThat(Collections.disjoint(both, without)).isTrue();
                both.addAll(without);
                assertThat(both).containsExactlyInAnyOrderElementsOf(all.get());
            }
        });
    }

    @Test
    void theOrderInWhichSomethingIsAskedDoesNotMatter() {
        run("theOrderInWhichSomethingIsAskedDoesNotMatter", 400, (dice, wire) -> {
            Ask ask = list(dice);
            List<Ask.Pair> shuffled = dice.shuffled(ask.query()).stream()
                    .map(pair -> pair.name().matches("q|period|published")
                            ? pair
                            : new Ask.Pair(
                                    pair.name(),
                                    String.join(
                                            dice.chance(50) ? "," : " , ",
                                            dice.shuffled(List.of(pair.value().split(","))))))
                    .toList();
            Ask other = new Ask("GET", ask.path(), shuffled, Map.of(), null);
            Response one = wire.ask(ask);
            Response two = wire.ask(other);
            assertThat(two.statusCode()).isEqualTo(one.statusCode());
            assertThat(two.header("ETag")).isEqualTo(one.header("ETag"));
            if (one.statusCode() == 200) {
                assertThat(two.asString()).isEqualTo(one.asString());
                knowsItsTag(ask, one);
            }
        });
    }

    private void knowsItsTag(Ask ask, Response answer) {
        String tag = answer.header("ETag");
        assertThat(wire.ask(ask).header("ETag")).isEqualTo(tag);
        for (String known : List.of(tag, "\"x\", " + tag, "*", "W/" + tag)) {
            Response again = wire.ask(ask.header("If-None-Match", known));
            assertThat(again.statusCode()).as("If-None-Match: %s", known).isEqualTo(304);
            assertThat(again.asByteArray()).isEmpty();
        }
        assertThat(wire.ask(ask.header("If-None-Match", "\"x\"")).statusCode()).isEqualTo(200);
        String self = answer.jsonPath().getString("meta.self");
        assertThat(wire.ask(wire.at(self)).asString()).isEqualTo(answer.asString());
    }

    @Test
    void languagesAndColumnsChangeWhatIsShownAndNotWhatIsFound() {
        run("languagesAndColumnsChangeWhatIsShownAndNotWhatIsFound", 200, (dice, wire) -> {
            Ask ask = list(dice).with("limit", 5000);
            List<JsonNode> rows = rows(wire.json(ask));
            assertThat(values(rows(wire.json(ask.with("lang", "fr"))), "id")).isEqualTo(values(rows, "id"));
            assertThat(values(rows(wire.json(ask.with("labels", "id"))), "id")).isEqualTo(values(rows, "id"));
            String field = rows.isEmpty() ? "id" : dice.pick(names(rows.get(0)));
            if (!field.equals("highlight")) {
                List<JsonNode> projected = rows(wire.json(ask.with("fields", field + ",id")));
                assertThat(values(projected, field)).isEqualTo(values(rows, field));
            }
            if (!rows.isEmpty()) {
                JsonNode row = dice.pick(rows);
                JsonNode single = wire.json(
                                Ask.get(ask.path() + "/" + row.get("id").asText()))
                        .get("result");
                row.properties().stream()
                        .filter(cell -> !cell.getKey().equals("highlight"))
                        .forEach(cell -> assertThat(single.get(cell.getKey()))
                                .as(cell.getKey())
                                .isEqualTo(cell.getValue()));
            }
        });
    }

    @Test
    void sortingChangesTheOrderAndNothingElse() {
        Operation findings = LISTS.get(0);
        run("sortingChangesTheOrderAndNothingElse", 200, (dice, wire) -> {
            Operation operation = dice.chance(50) ? findings : dice.pick(LISTS);
            Ask ask = known(questions.sound(operation, dice, 2)).with("limit", 5000);
            String key = dice.pick(List.copyOf(operation.listed("sort"))).replaceFirst("^-", "");
            Response up = wire.ask(ask.with("sort", key + ",id"));
            if (up.statusCode() == 400) {
                return; // a key of groups
            }
            List<String> all = values(rows(wire.json(ask)), "id");
            List<String> upwards = values(rows(wire.json(ask.with("sort", key + ",id"))), "id");
            List<String> downwards = values(rows(wire.json(ask.with("sort", "-" + key + ",-id"))), "id");
            assertThat(upwards).containsExactlyInAnyOrderElementsOf(all);
            assertThat(downwards).containsExactlyInAnyOrderElementsOf(all);
        });
    }

    @Test
    void groupsCountWhatTheirValueWouldFind() {
        Operation findings = LISTS.stream()
                .filter(operation -> operation.template().equals("/v1/findings"))
                .findFirst()
                .orElseThrow();
        List<String> fields = List.copyOf(findings.listed("group_by"));
        run("groupsCountWhatTheirValueWouldFind", 300, (dice, wire) -> {
            String field = dice.pick(fields);
            String asked = ASKED_BY.getOrDefault(field, field);
            Ask ask = known(questions.sound(findings, dice, 2)).without(asked).without("theme_rule");
            int count = count(ask);
            List<JsonNode> groups = rows(
                    wire.json(ask.with("group_by", field).with("labels", "id").with("limit", 5000)));
            int sum = groups.stream()
                    .mapToInt(group -> group.get("findings").asInt())
                    .sum();
            if (SEVERAL.contains(field)) {
                assertThat(groups).allMatch(group -> group.get("findings").asInt() <= count);
            } else {
                assertThat(sum).isEqualTo(count);
            }
            for (JsonNode group : dice.some(groups, 3)) {
                assertThat(group.get("studies").asInt())
                        .isBetween(1, group.get("sources").asInt());
                assertThat(group.get("sources").asInt())
                        .isBetween(1, group.get("findings").asInt());
                if (!group.get(field).isNull() && !field.equals("read")) {
                    Ask one = ask.with(asked, group.get(field).asText());
                    one = field.equals("main_theme") ? one.with("theme_rule", "main") : one;
                    assertThat(count(one))
                            .as("%s", group)
                            .isEqualTo(group.get("findings").asInt());
                }
            }
        });
    }

    @Test
    void whatIsAvailableIsFound() {
        Operation findings = LISTS.stream()
                .filter(operation -> operation.template().equals("/v1/findings"))
                .findFirst()
                .orElseThrow();
        run("whatIsAvailableIsFound", 150, (dice, wire) -> {
            Ask ask = known(questions.sound(findings, dice, 3)).without("theme_rule");
            Ask available = new Ask("GET", "/v1/availability", ask.query(), Map.of(), null);
            for (JsonNode row : dice.some(rows(wire.json(available.with("limit", 5000))), 4)) {
                String field = row.get("field").asText();
                String asked = ASKED_BY.getOrDefault(field, field);
                // A domain and a theme are asked for by one parameter, but counted each without its own part.
                if (!field.equals("read") && (asked.equals(field) || !ask.has(asked))) {
                    Ask one = ask.without(asked).with(asked, row.get("value").asText());
                    one = field.equals("main_theme") ? one.with("theme_rule", "main") : one;
                    assertThat(count(one))
                            .as("%s", row)
                            .isEqualTo(row.get("findings").asInt());
                }
            }
        });
    }

    @Test
    void cellsOfComparisonsListTheFindingsThatTheyCount() {
        List<Operation> comparisons = Contract.read().operations().stream()
                .filter(operation -> operation.template().matches("/v1/comparison(/themes|/gaps|/profiles)?"))
                .toList();
        run("cellsOfComparisonsListTheFindingsThatTheyCount", 300, (dice, wire) -> {
            Operation operation = dice.pick(comparisons);
            Ask ask = questions.sound(operation, dice, 3).without("shape");
            if (operation.template().endsWith("profiles") && !ask.has("country")) {
                ask = ask.with("country", "FR,DE,EE");
            }
            Response answer = wire.ask(ask.with("limit", 2000));
            if (answer.statusCode() == 400) {
                return; // axes or countries that make no sense together, said with the reason
            }
            List<JsonNode> cells = rows(wire.json(ask.with("limit", 2000)));
            for (JsonNode cell : dice.some(cells, 4)) {
                if (cell.hasNonNull("cell") && cell.hasNonNull("finding_ids")) {
                    List<String> ids = new ArrayList<>();
                    cell.get("finding_ids").forEach(id -> ids.add(id.asText()));
                    if (cell.hasNonNull("findings")) {
                        assertThat(cell.get("findings").asInt()).as("%s", cell).isEqualTo(ids.size());
                    }
                    List<JsonNode> found =
                            rows(wire.json(wire.at(cell.get("cell").asText()).with("limit", 5000)));
                    assertThat(values(found, "id")).as("%s", cell).containsExactlyInAnyOrderElementsOf(ids);
                }
            }
        });
    }

    private void run(String test, int cases, Campaign.Case property) {
        Campaign.asked().run("InvariantsTest#" + test, cases, 10, wire, property);
    }

    /** A list that can be answered. */
    private Ask list(Dice dice) {
        return known(questions.sound(dice.pick(LISTS), dice, 3));
    }

    /** The question without what its list does not know: values of one list need not be values of another. */
    private Ask known(Ask ask) {
        Response answer = wire.ask(ask);
        if (answer.statusCode() == 200) {
            return ask;
        }
        assertThat(answer.statusCode()).isEqualTo(400);
        Ask rest = ask;
        for (Object parameter : answer.jsonPath().getList("errors.parameter")) {
            rest = rest.without(parameter.toString());
        }
        return rest;
    }

    private static Ask sorted(Ask ask, Dice dice) {
        return dice.chance(30) ? ask.with("sort", dice.pick(List.of("id", "-id"))) : ask;
    }

    private int count(Ask ask) {
        return wire.json(ask.with("limit", 0)).at("/meta/count").asInt();
    }

    private Optional<List<String>> ids(Ask ask) {
        Response answer = wire.ask(ask.with("limit", 5000).with("fields", "id"));
        return answer.statusCode() == 400
                ? Optional.empty()
                : Optional.of(answer.jsonPath().getList("results.id", String.class));
    }

    private static List<String> answered(Optional<List<String>> ids) {
        assertThat(ids)
                .as("a code that was understood among others is understood alone")
                .isPresent();
        return ids.orElseThrow();
    }

    private List<JsonNode> walked(Ask ask, int limit) {
        List<JsonNode> rows = new ArrayList<>();
        JsonNode page = wire.json(ask.with("limit", limit));
        rows.addAll(rows(page));
        while (!page.at("/meta/next").isNull()) {
            assertThat(page.get("results")).hasSize(limit);
            page = wire.json(wire.at(page.at("/meta/next").asText()));
            rows.addAll(rows(page));
        }
        return rows;
    }

    private List<JsonNode> lines(Ask ask) {
        return wire.ask(ask.with("format", "ndjson"))
                .asString()
                .lines()
                .map(Wire::parsed)
                .toList();
    }

    private List<NamedCsvRecord> records(Ask ask) {
        return CsvReader.builder()
                .ofNamedCsvRecord(wire.ask(ask.extension(".csv")).asString())
                .stream()
                .toList();
    }

    /** A value as tables have it; what a spreadsheet would run is made harmless. */
    private static String asCell(JsonNode value) {
        String text = value.isNull()
                ? ""
                : value.isArray() ? Contract.texts(value).collect(Collectors.joining("|")) : value.asText();
        return value.isTextual() && text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }

    private static List<JsonNode> rows(JsonNode answer) {
        return StreamSupport.stream(answer.get("results").spliterator(), false).toList();
    }

    private static List<String> names(JsonNode row) {
        return row.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> values(List<JsonNode> rows, String field) {
        return rows.stream()
                .map(row -> row.get(field).toString())
                .map(InvariantsTest::unquoted)
                .toList();
    }

    private static String unquoted(String json) {
        return json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
    }
}
