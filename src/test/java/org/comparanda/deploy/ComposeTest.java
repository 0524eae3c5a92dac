package org.comparanda.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.quarkus.runtime.configuration.DurationConverter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The compose file is one, by the schema of its specification. */
class ComposeTest {

    private static final Path FILE = Path.of("deploy", "compose.yaml");

    /** Measured, in megabytes: see "Memory" in docs/deploying.md. */
    private static final long BESIDE_THE_HEAP = 280;

    private static final long FORMS_AT_ONCE = 8;
    private static final long MEGABYTES_OF_A_FORM = 16;

    @Test
    void saysWhatComposeKnows() throws IOException {
        assertThat(faults(compose())).isEmpty();

        JsonNode misspelt = compose();
        ObjectNode service = (ObjectNode) misspelt.at("/services/comparanda");
        service.set("readonly", service.remove("read_only"));
        assertThat(faults(misspelt)).asString().contains("readonly");
    }

    @Test
    void theServiceCanWriteNowhereAndDoNothingElse() throws IOException {
        JsonNode service = compose().at("/services/comparanda");
        assertThat(service.get("read_only").asBoolean()).isTrue();
        assertThat(service.at("/cap_drop/0").asText()).isEqualTo("ALL");
        assertThat(service.get("tmpfs")).hasSize(1);
        assertThat(service.get("volumes"))
                .allSatisfy(volume -> assertThat(volume.asText()).endsWith(":ro"));
        assertThat(service.at("/ports/0").asText()).startsWith("127.0.0.1:");
    }

    @Test
    void allThatTakesMemoryFitsTheLimit() throws IOException {
        JsonNode service = compose().at("/services/comparanda");
        long limit = megabytes(service.get("mem_limit").asText());
        long temporary = megabytes(service.at("/tmpfs/0").asText().replaceFirst(".*size=([^,]*).*", "$1"));
        assertThat(limit / 2 + BESIDE_THE_HEAP + temporary).isLessThan(limit);
        assertThat(temporary).isGreaterThan(FORMS_AT_ONCE * MEGABYTES_OF_A_FORM);
    }

    private static long megabytes(String size) {
        long number = Long.parseLong(size.replaceAll("[a-z]", ""));
        return size.endsWith("g") ? number << 10 : number;
    }

    @Test
    void theServiceSaysThatItGoesAndIsNotCutOff() throws IOException {
        JsonNode service = compose().at("/services/comparanda");
        assertThat(DurationConverter.parseDuration(
                        service.get("stop_grace_period").asText()))
                .isGreaterThanOrEqualTo(
                        Ending.atMost(service.at("/environment/" + Ending.DELAY).asText()));
    }

    @Test
    void everySettingIsOneThatTheServiceKnows() throws IOException {
        List<String> settings = new ArrayList<>();
        compose().at("/services/comparanda/environment").fieldNames().forEachRemaining(settings::add);
        assertThat(KnownSettings.names()).containsAll(settings);
    }

    @Test
    void nobodyIsBelievedWhoAsksUnlessAProxyIsNamed() throws IOException {
        JsonNode environment = compose().at("/services/comparanda/environment");
        assertThat(environment
                        .get("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING")
                        .asText())
                .isEqualTo("${QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING:-false}");
        assertThat(environment.get("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES").asText())
                .as("who switches it on and names nobody believes the container itself alone")
                .isEqualTo("${QUARKUS_HTTP_PROXY_TRUSTED_PROXIES:-127.0.0.1}");
    }

    private static JsonNode compose() throws IOException {
        return new YAMLMapper().readTree(FILE.toFile());
    }

    private static List<String> faults(JsonNode compose) throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(Files.readString(Path.of("src/test/resources/org/comparanda/deploy/compose-spec.json")));
        ((ObjectNode) schema).remove(List.of("$id", "$schema"));
        Schema compiled =
                SchemaRegistry.withDefaultDialect(Dialects.getDraft7()).getSchema(schema.toString());
        return compiled.validate(compose).stream().map(Error::toString).toList();
    }
}
