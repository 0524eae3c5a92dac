package org.comparanda.contribution;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;

/** What a package would change, for programs: an object in which every key is always there. */
public final class JsonForecast {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private JsonForecast() {}

    /** Writes it as an object. The writer is flushed and left open. */
    public static void write(Forecast forecast, Writer out) throws IOException {
        JSON.writeValue(out, forecast);
        out.write('\n');
        out.flush();
    }

    static void write(Forecast forecast, JsonGenerator json) throws IOException {
        JSON.writeValue(json, forecast);
    }
}
