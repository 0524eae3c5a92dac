package org.comparanda.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.comparanda.testing.PostgresResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever copies a snippet from the documentation gets an answer. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SnippetsTest {

    @TestHTTPResource("/")
    URI service;

    @ParameterizedTest
    @MethodSource("snippets")
    void everySnippetRuns(String place) {
        Page.Block block = blocks().filter(each -> each.toString().equals(place))
                .findFirst()
                .orElseThrow();
        Interpreter interpreter = Interpreter.of(block).orElseThrow();
        interpreter.missingFor(block.text()).ifPresent(missing -> {
            String told = "NOT RUN: " + place + ", because " + missing + " is not installed here";
            System.out.println(told);
            abort(told);
        });
        String address = service.toString().replaceAll("/$", "");
        Interpreter.Outcome outcome =
                interpreter.run(Examples.at(address, block.text()), Map.of("COMPARANDA_URL", address));
        assertThat(outcome.status()).as(place + "\n" + outcome.output()).isZero();
        assertThat(outcome.output()).as("what " + place + " prints").isNotBlank();
    }

    static Stream<String> snippets() {
        return blocks().map(Page.Block::toString);
    }

    private static Stream<Page.Block> blocks() {
        return Page.all().stream().flatMap(page -> page.blocks().stream()).filter(block -> Interpreter.of(block)
                .isPresent());
    }
}
