package org.comparanda.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Lets pages of every origin read the service, its problems too. The answer is the same for every origin, so that
 * caches need not keep one for each: that is why this is not left to the framework, which repeats the origin.
 */
class CrossOrigin {

    static final int FIRST = 1000;

    void register(@Observes Filters filters) {
        filters.register(this::allow, FIRST);
    }

    private void allow(RoutingContext routing) {
        HttpServerResponse response = routing.response();
        response.putHeader("Access-Control-Allow-Origin", "*");
        response.putHeader(
                "Access-Control-Expose-Headers",
                "ETag, Link, Content-Disposition, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id");
        boolean preflight = routing.request().method() == HttpMethod.OPTIONS
                && routing.request().getHeader("Access-Control-Request-Method") != null;
        if (preflight) {
            response.putHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS")
                    .putHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type, If-None-Match")
                    .putHeader("Access-Control-Max-Age", "86400")
                    .setStatusCode(204)
                    .end();
        } else {
            routing.next();
        }
    }
}
