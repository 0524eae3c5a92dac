package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other tools are told of a published package. */
class FullDescriptorTest {

    @TempDir
    Path folder;

    @Test
    void eachTableIsListedWithSchemaSizeAndHash() throws IOException {
        DataPackage sound = new SoundPackage().readFrom(folder);
        byte[] findings = PackageWriter.table(PackageTables.FINDINGS, sound.evidence());
        JsonNode resource = resource(descriptor(sound), "findings");
        assertThat(resource.path("path").asText()).isEqualTo("findings.csv");
        assertThat(resource.path("mediatype").asText()).isEqualTo("text/csv");
        assertThat(resource.path("encoding").asText()).isEqualTo("utf-8");
        assertThat(resource.path("bytes").asInt()).isEqualTo(findings.length);
        assertThat(resource.path("hash").asText()).isEqualTo("sha256:" + DigestUtils.sha256Hex(findings));
        assertThat(resource.path("schema").path("fields"))
                .hasSize(PackageTables.FINDINGS.format().header().size());
        assertThat(keys(resource)).containsExactly("programmes", "sources", "sources", "contributors", "contributors");
    }

    @Test
    void theLicenceIsNamedWithItsAddress() throws IOException {
        JsonNode licence =
                descriptor(new SoundPackage().readFrom(folder)).path("licenses").path(0);
        assertThat(licence.path("name").asText()).isEqualTo("CC-BY-4.0");
        assertThat(licence.path("path").asText()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void noKeyPointsIntoATableThatThePackageLacks() throws IOException {
        DataPackage without = new SoundPackage()
                .remove("programmes.csv")
                .remove("figures.csv")
                .change("findings.csv", "FR,dmp", "FR,")
                .change("translations.csv", "fr/dmp,name,fr,Dossier médical personnel,machine,\n", "")
                .readFrom(Files.createDirectory(folder.resolve("without")));
        JsonNode descriptor = descriptor(without);
        assertThat(names(descriptor)).doesNotContain("programmes", "figures");
        assertThat(keys(resource(descriptor, "findings"))).isNotEmpty().doesNotContain("programmes");
    }

    private static JsonNode descriptor(DataPackage dataPackage) throws IOException {
        return new ObjectMapper().readTree(PackageWriter.descriptor(dataPackage.descriptor(), dataPackage.evidence()));
    }

    private static JsonNode resource(JsonNode descriptor, String name) {
        return items(descriptor.path("resources"))
                .filter(resource -> resource.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> names(JsonNode descriptor) {
        return items(descriptor.path("resources"))
                .map(resource -> resource.path("name").asText());
    }

    private static Stream<String> keys(JsonNode resource) {
        return items(resource.path("schema").path("foreignKeys"))
                .map(key -> key.path("reference").path("resource").asText());
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
