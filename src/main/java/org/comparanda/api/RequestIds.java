package org.comparanda.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Names each request, if that is wanted: as the proxy named it, else by a name of its own. The answer tells it. */
class RequestIds {

    /** Header by which proxies and services name a request. */
    static final String HEADER = "X-Request-Id";

    private static final int FIRST_OF_ALL = CrossOrigin.FIRST + 3;
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final boolean wanted;

    RequestIds(@ConfigProperty(name = "comparanda.request-ids", defaultValue = "false") boolean wanted) {
        this.wanted = wanted;
    }

    void register(@Observes Filters filters) {
        if (wanted) {
            filters.register(this::name, FIRST_OF_ALL);
        }
    }

    /** Name of a request; null where requests are not named. */
    static String of(RoutingContext routing) {
        return routing.response().headers().get(HEADER);
    }

    private void name(RoutingContext routing) {
        String given = routing.request().getHeader(HEADER);
        boolean sane = given != null && SANE.matcher(given).matches();
        routing.response().putHeader(HEADER, sane ? given : UUID.randomUUID().toString());
        routing.next();
    }
}
