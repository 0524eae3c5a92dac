package org.comparanda.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree that Chromium gives to screen readers. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TreeTest {

    /** Roles that say nothing without a name. */
    private static final Set<String> NAMED = Set.of(
            "heading",
            "link",
            "button",
            "img",
            "image",
            "table",
            "columnheader",
            "rowheader",
            "region",
            "navigation",
            "complementary",
            "form",
            "search",
            "textbox",
            "searchbox",
            "spinbutton",
            "combobox",
            "checkbox",
            "radio",
            "DisclosureTriangle");

    @TestHTTPResource
    URL service;

    /** A node that a screen reader speaks of. */
    private record Node(String role, String name, int level) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?place=GB-ENG,FR,AU&open=finance&cell=funding.FR",
                "?view=country&place=FR&beside=GB",
                "?view=theme&theme=funding&place=FR",
                "?view=gaps&place=FR,DK&cell=funding.DK",
                "?view=search&q=record&kind=barrier",
                "?view=data&dataset=gb-eng",
                "?view=about&lang=fr"
            })
    void whatIsReadAloudMakesSense(String address) {
        try (Visit visit = Visit.to(service, address)) {
            List<Node> tree = treeOf(visit.drawn());
            assertThat(tree).extracting(Node::role).containsOnlyOnce("main").containsOnlyOnce("contentinfo");
            assertThat(tree.stream().filter(node -> node.role.equals("navigation")))
                    .extracting(Node::name)
                    .hasSize(2)
                    .doesNotHaveDuplicates();
            assertThat(tree.stream().filter(node -> NAMED.contains(node.role)).filter(node -> node.name.isBlank()))
                    .as("nodes without a name")
                    .isEmpty();
            assertThat(tree.stream().filter(node -> node.role.equals("table")).count())
                    .as("tables, each of which has headings of its rows")
                    .isEqualTo(visit.find("table:has(th[scope=row]):visible").count());

            List<Node> headings =
                    tree.stream().filter(node -> node.role.equals("heading")).toList();
            assertThat(headings.stream().filter(node -> node.level == 1))
                    .extracting(Node::name)
                    .containsExactly(visit.text("#title"));
            assertThat(IntStream.range(1, headings.size())
                            .filter(i -> headings.get(i).level > headings.get(i - 1).level + 1)
                            .mapToObj(headings::get))
                    .as("headings that leave out a level")
                    .isEmpty();
        }
    }

    private static List<Node> treeOf(Visit visit) {
        JsonObject tree = visit.page().context().newCDPSession(visit.page()).send("Accessibility.getFullAXTree");
        return StreamSupport.stream(tree.getAsJsonArray("nodes").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(node -> !node.get("ignored").getAsBoolean())
                .map(node -> new Node(value(node, "role"), value(node, "name"), level(node)))
                .toList();
    }

    private static String value(JsonObject node, String key) {
        return node.has(key) && node.getAsJsonObject(key).has("value")
                ? node.getAsJsonObject(key).get("value").getAsString()
                : "";
    }

    private static int level(JsonObject node) {
        return StreamSupport.stream(node.getAsJsonArray("properties").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(property -> property.get("name").getAsString().equals("level"))
                .mapToInt(property ->
                        property.getAsJsonObject("value").get("value").getAsInt())
                .findFirst()
                .orElse(0);
    }
}
