package org.comparanda.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/**
 * Holds each address to its limit, before anything is done for it, and tells it where it stands in the headers of
 * draft-ietf-httpapi-ratelimit-headers-10. The files of the web page are free, and so is what tells whether the service
 * is well.
 */
class RateLimitCheck {

    private static final int AFTER_CROSS_ORIGIN = CrossOrigin.FIRST - 1;

    private final RateLimit limit;
    private final RouterProblems problems;
    private final Telemetry telemetry;

    RateLimitCheck(RateLimit limit, RouterProblems problems, Telemetry telemetry) {
        this.limit = limit;
        this.problems = problems;
        this.telemetry = telemetry;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_CROSS_ORIGIN);
    }

    private void check(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (isFree(routing)) {
            routing.next();
            return;
        }
        limit.request(
                        request.remoteAddress() == null
                                ? null
                                : request.remoteAddress().hostAddress())
                .ifPresentOrElse(standing -> tell(routing, standing), routing::next);
    }

    private static boolean isFree(RoutingContext routing) {
        return routing.request().method() == HttpMethod.OPTIONS
                || WebPages.isFile(routing)
                || AddressCheck.path(routing).startsWith("/q/");
    }

    private void tell(RoutingContext routing, RateLimit.Standing standing) {
        routing.response()
                .putHeader("RateLimit-Policy", "\"address\";q=" + standing.limit() + ";w=60")
                .putHeader("RateLimit", "\"address\";r=" + standing.left() + ";t=" + standing.wholeAgain());
        if (standing.isExceeded()) {
            telemetry.turnedAway("rate");
            routing.response().putHeader("Retry-After", String.valueOf(standing.retryAfter()));
            problems.answer(
                    routing,
                    new ProblemException(
                            ProblemType.TOO_MANY,
                            "More than " + standing.limit() + " requests a minute came from this address; try again in "
                                    + standing.retryAfter() + " s"));
        } else {
            routing.next();
        }
    }
}
