package org.comparanda.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonRowsTest {

    private static final JsonRows<Specimen> ROWS = new JsonRows<>(Specimen.COLUMNS);

    @Test
    void writesEveryTypeAsJsonHasIt() {
        assertThat(json(Specimen.FULL))
                .isEqualTo("{\"id\":\"gb-eng-001\",\"kind\":\"barrier\","
                        + "\"statement\":\"Rémunération, \\\"größer\\\" – 電子 𝔘\\nnext line\","
                        + "\"themes\":[\"funding\",\"timetables\"],\"value\":-12000000000,\"wave\":2,"
                        + "\"reviewed\":true,\"period\":\"2005/2006\",\"read_on\":\"2026-11-22\"}");
    }

    @Test
    void saysNullAloudAndKeepsEmptyListsLists() {
        assertThat(json(Specimen.EMPTY))
                .isEqualTo("{\"id\":\"gb-eng-002\",\"kind\":null,\"statement\":null,\"themes\":[],\"value\":null,"
                        + "\"wave\":null,\"reviewed\":null,\"period\":null,\"read_on\":null}");
    }

    @Test
    void writesNumbersOfAnyType() {
        List<Object> numbers = Arrays.asList(
                1, 2L, (short) 3, 0.1, 0.25f, 1e21, new BigDecimal("1E+3"), BigInteger.TEN, Double.NaN, null);
        JsonRows<List<Object>> rows = new JsonRows<>(List.of(new Column<>("n", row -> row)));
        assertThat(new String(rows.bytes(numbers), StandardCharsets.UTF_8))
                .isEqualTo("{\"n\":[1,2,3,0.1,0.25,1000000000000000000000,1000,10,null,null]}");
    }

    @Test
    void refusesWhatNoColumnMayGive() {
        JsonRows<Object> rows = new JsonRows<>(List.of(new Column<>("x", row -> row)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rows.bytes(new Object()))
                .withMessageContaining("java.lang.Object");
    }

    @Test
    void ndjsonIsTheSameRowsOneALine() throws IOException {
        String ndjson = ndjson(Specimen.listing(Specimen.FULL, Specimen.EMPTY));
        assertThat(ndjson).isEqualTo(json(Specimen.FULL) + "\n" + json(Specimen.EMPTY) + "\n");
        for (String line : ndjson.split("\n")) {
            JsonNode row = new ObjectMapper().readTree(line);
            assertThat(row.size()).isEqualTo(Specimen.COLUMNS.size());
        }
    }

    @Test
    void ndjsonOfNothingIsNothing() throws IOException {
        assertThat(ndjson(Specimen.listing())).isEmpty();
    }

    @Test
    void ndjsonSendsRowsOnWhileItWalksThemAndLeavesTheStreamOpen() throws IOException {
        OutputProbe out = new OutputProbe();
        ListingWriter.of(Format.NDJSON).write(Specimen.listing(out.watched(Specimen.passing(100_000))), out);
        assertThat(out.isClosed()).isFalse();
        assertThat(out.mostHeldBack()).isLessThan(64 * 1024);
    }

    private static String json(Specimen row) {
        return new String(ROWS.bytes(row), StandardCharsets.UTF_8);
    }

    private static String ndjson(Listing<?> listing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListingWriter.of(Format.NDJSON).write(listing, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
