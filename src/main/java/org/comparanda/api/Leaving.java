package org.comparanda.api;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * An instance that is about to end asks its clients to connect anew, so that none of them sends a question into a
 * connection that closes.
 */
@Singleton
class Leaving {

    private static final int BEFORE_ALL = CrossOrigin.FIRST + 1;

    private volatile boolean leaving;

    void begin(@Observes ShutdownDelayInitiatedEvent begun) {
        leaving = true;
    }

    void register(@Observes Filters filters) {
        filters.register(this::sendAway, BEFORE_ALL);
    }

    private void sendAway(RoutingContext routing) {
        if (leaving) {
            routing.response().putHeader("Connection", "close");
        }
        routing.next();
    }
}
