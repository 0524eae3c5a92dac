package org.comparanda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Edtf;
import org.comparanda.export.JsonValues;

/** How the records of this package are written: snake_case names; codes and dates as in the rows of lists. */
final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(new AsInRows<>(Coded.class))
                    .addSerializer(new AsInRows<>(Edtf.class))
                    .addSerializer(new AsInRows<>(LocalDate.class))
                    .addSerializer(new AsInRows<>(Instant.class)))
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Json() {}

    static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of our own cannot be written", e);
        }
    }

    private static final class AsInRows<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1;

        AsInRows(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            JsonValues.write(json, value instanceof Instant ? value.toString() : value);
        }
    }
}
