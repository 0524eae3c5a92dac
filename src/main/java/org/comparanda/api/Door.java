package org.comparanda.api;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where questions come in and answers go out: the address of the service, the extension of a path, what is kept. */
@ApplicationScoped
class Door {

    /** Key under which the extension of a path is left by {@link PathExtensions}. */
    static final String EXTENSION = "comparanda.extension";

    private static final Pattern AUTHORITY =
            Pattern.compile("[A-Za-z0-9.\\-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:.]+](:\\d{1,5})?");

    private final HotAnswers hot;
    private final Turns turns;
    private final Outbox outbox;
    private final Usage usage;
    private final Optional<String> publicAddress;

    Door(
            HotAnswers hot,
            Turns turns,
            Outbox outbox,
            Usage usage,
            @ConfigProperty(name = "comparanda.public-url") Optional<String> publicAddress) {
        this.hot = hot;
        this.turns = turns;
        this.outbox = outbox;
        this.usage = usage;
        this.publicAddress = publicAddress.map(address -> address.replaceAll("/+$", ""));
    }

    /** Answers a question, and keeps the answer for the next who asks exactly the same. */
    Response answer(RoutingContext routing, Function<Asked, Finished> answering) {
        Asked asked = asked(routing);
        Finished finished = answering.apply(asked);
        hot.keep(routing, finished);
        usage.count(finished.query());
        return send(routing, finished, asked.ifNoneMatch());
    }

    /**
     * Hands out an answer within what can be on its way to clients at the same time.
     *
     * @param ifNoneMatch what the client has already, or null
     * @throws ProblemException if there is too much on its way
     */
    Response send(RoutingContext routing, Finished finished, String ifNoneMatch) {
        if (!finished.isKnown(ifNoneMatch)) {
            if (finished.stream() == null) {
                outbox.insist(routing, finished);
            } else {
                outbox.untilSent(routing, turns.take(finished.sending()));
            }
        }
        return finished.response(ifNoneMatch);
    }

    Asked asked(RoutingContext routing) {
        return Asked.of(routing.request(), Optional.ofNullable(routing.get(EXTENSION)), base(routing.request()));
    }

    /** Address of the service as the client knows it, without a slash at the end. */
    String base(HttpServerRequest request) {
        return publicAddress.orElseGet(() -> request.scheme() + "://" + authority(request));
    }

    /** What a client writes into the header Host goes into answers, so it has to look like a host. */
    private static String authority(HttpServerRequest request) {
        String authority = Asked.host(request);
        return AUTHORITY.matcher(authority).matches()
                ? authority
                : request.localAddress().host() + ":" + request.localAddress().port();
    }
}
