package org.comparanda.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Tells browsers, with every answer, to take it for what it says it is and to run nothing that may be in it. Pages that
 * run something say themselves what.
 */
class SafeHeaders {

    private static final int BEFORE_CROSS_ORIGIN = CrossOrigin.FIRST + 1;

    private static final String NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'";

    /** The page on which the contract is tried out, which Quarkus makes, has scripts and styles in its HTML. */
    private static final String TRIED_OUT =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    void register(@Observes Filters filters) {
        filters.register(this::tell, BEFORE_CROSS_ORIGIN);
    }

    private void tell(RoutingContext routing) {
        MultiMap headers = routing.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        boolean triedOut =
                routing.request().path() != null && routing.request().path().startsWith("/docs");
        headers.set("Content-Security-Policy", triedOut ? TRIED_OUT : NOTHING_RUNS);
        routing.next();
    }
}
