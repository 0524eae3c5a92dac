package org.comparanda.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Refuses addresses that are none, and says which character to encode. Quarkus would refuse them too, but with an empty
 * answer; the property {@value #LEFT_TO_US} leaves it to this class and is set where the process begins.
 */
public class AddressCheck {

    /** System property by which Vert.x and Quarkus hand on addresses unchecked. */
    public static final String LEFT_TO_US = "vertx.disableURIValidation";

    private static final int AFTER_CROSS_ORIGIN = CrossOrigin.FIRST - 1;

    private final RouterProblems problems;

    AddressCheck(RouterProblems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_CROSS_ORIGIN);
    }

    private void check(RoutingContext routing) {
        try {
            new URI(routing.request().uri());
            routing.next();
        } catch (URISyntaxException e) {
            refuse(routing, e.getIndex());
        }
    }

    private void refuse(RoutingContext routing, int index) {
        String uri = routing.request().uri();
        String what = index < 0 || index >= uri.length() || uri.charAt(index) == '%'
                ? "A percent sign in the address begins no encoded character; write it as %25"
                : "The character '" + uri.charAt(index) + "' in the address has to be encoded as %"
                        + String.format("%02X", (int) uri.charAt(index));
        problems.answer(routing, new ProblemException(ProblemType.MALFORMED, what));
    }
}
