package org.comparanda.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets in what is sent: for a few at a time, and nothing that does not come to its end in a while. A form goes to the
 * disk, and a thread waits for the rest of it, before any resource knows of it.
 */
class Reception {

    private static final int LAST = CrossOrigin.FIRST - 6;

    private final Turns turns;
    private final RouterProblems problems;
    private final Duration longest;

    Reception(
            Turns turns,
            RouterProblems problems,
            @ConfigProperty(name = "comparanda.validations.timeout", defaultValue = "PT30S") Duration longest) {
        this.turns = turns;
        this.problems = problems;
        this.longest = longest;
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, LAST);
    }

    private void receive(RoutingContext routing) {
        if (routing.request().method() != HttpMethod.POST) {
            routing.next();
            return;
        }
        try {
            letIn(routing, turns.take(Work.RECEPTION));
        } catch (ProblemException e) {
            problems.answer(routing, e);
            return;
        }
        routing.next();
    }

    private void letIn(RoutingContext routing, Turn turn) {
        long timer = routing.vertx().setTimer(longest.toMillis(), any -> {
            if (!routing.request().isEnded()) {
                Outbox.cutOff(routing.request().connection());
            }
        });
        routing.addEndHandler(any -> {
            routing.vertx().cancelTimer(timer);
            turn.close();
        });
    }
}
