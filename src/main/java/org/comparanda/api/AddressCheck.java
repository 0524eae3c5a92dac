package org.comparanda.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;

/**
 * Refuses addresses that are none, and says which character to encode; and what is longer than any of ours. Longer still
 * is refused while it is read, with a bare status. Quarkus would refuse them too, but with an empty
 * answer; the property {@value #LEFT_TO_US} leaves it to this class and is set where the process begins.
 */
public class AddressCheck {

    /** System property by which Vert.x and Quarkus hand on addresses unchecked. */
    public static final String LEFT_TO_US = "vertx.disableURIValidation";

    private static final int AFTER_RATE_LIMIT = CrossOrigin.FIRST - 2;

    /** Bytes of an address; the longest that we give out has some thousands. */
    private static final int LONGEST = 16 << 10;

    /** Bytes of all headers together. */
    private static final int MOST_HEADERS = 32 << 10;

    private final RouterProblems problems;

    AddressCheck(RouterProblems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_RATE_LIMIT);
    }

    /** The path that is answered in the end, without the dots through which one may come to it; empty where it is none. */
    static String path(RoutingContext routing) {
        try {
            return routing.normalizedPath();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void check(RoutingContext routing) {
        if (routing.request().uri().length() > LONGEST) {
            refuse(routing, ProblemType.ADDRESS_TOO_LONG);
            return;
        }
        if (isTooLarge(routing.request().headers())) {
            refuse(routing, ProblemType.HEADERS_TOO_LARGE);
            return;
        }
        try {
            new URI(routing.request().uri());
            routing.next();
        } catch (URISyntaxException e) {
            refuse(routing, e.getIndex());
        }
    }

    private static boolean isTooLarge(MultiMap headers) {
        int length = 0;
        for (Map.Entry<String, String> header : headers) {
            length += header.getKey().length() + header.getValue().length();
        }
        return length > MOST_HEADERS;
    }

    private void refuse(RoutingContext routing, ProblemType type) {
        problems.answer(routing, new ProblemException(type, type.explanation()));
    }

    private void refuse(RoutingContext routing, int index) {
        String uri = routing.request().uri();
        boolean isNamed = index >= 0 && index < uri.length() && uri.charAt(index) != '%';
        String what = isNamed
                ? "The character '" + uri.charAt(index) + "' in the address has to be encoded as %"
                        + String.format("%02X", (int) uri.charAt(index))
                : uri.contains("%")
                        ? "A percent sign in the address begins no encoded character; write it as %25"
                        : "The address is none; what can be asked begins with /v1";
        problems.answer(routing, new ProblemException(ProblemType.MALFORMED, what));
    }
}
