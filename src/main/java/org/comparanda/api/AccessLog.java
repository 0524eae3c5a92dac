package org.comparanda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** One line of JSON for each request that was answered, if that is wanted. Nothing in a request can begin a line of its own. */
class AccessLog {

    /** Category of the log, which has a handler of its own in {@code application.properties}. */
    private static final Logger LOG = Logger.getLogger("org.comparanda.access");

    private static final int BEFORE_HEADERS = CrossOrigin.FIRST + 2;
    private static final int LONGEST = 1000;

    /** Plain ASCII: terminals take some other characters for commands, too. */
    private static final ObjectWriter JSON = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
            .build()
            .writer();

    private final boolean wanted;

    AccessLog(@ConfigProperty(name = "comparanda.access-log", defaultValue = "false") boolean wanted) {
        this.wanted = wanted;
    }

    void register(@Observes Filters filters) {
        if (wanted) {
            filters.register(this::log, BEFORE_HEADERS);
        }
    }

    private void log(RoutingContext routing) {
        Instant came = Instant.now();
        long nanos = System.nanoTime();
        routing.addEndHandler(
                ended -> LOG.info(line(routing, came, Duration.ofNanos(System.nanoTime() - nanos), ended.succeeded())));
        routing.next();
    }

    private static String line(RoutingContext routing, Instant came, Duration took, boolean answered) {
        HttpServerRequest request = routing.request();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", came.toString());
        line.put("id", RequestIds.of(routing));
        line.put(
                "address",
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress());
        line.put("method", request.method().name());
        line.put("uri", shown(request.uri()));
        line.put("status", answered ? routing.response().getStatusCode() : null);
        line.put("bytes", routing.response().bytesWritten());
        line.put("ms", took.toNanos() / 10_000 / 100.0);
        line.put("referer", shown(request.getHeader("Referer")));
        line.put("user_agent", shown(request.getHeader("User-Agent")));
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can be written", e);
        }
    }

    private static String shown(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
