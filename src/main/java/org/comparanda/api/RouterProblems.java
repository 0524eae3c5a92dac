package org.comparanda.api;

import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/** Requests that are refused before any resource sees them: a header Host that is none, a body that is too large. */
class RouterProblems {

    private static final Logger LOG = Logger.getLogger(RouterProblems.class);

    /** Before the page that Quarkus has for failures, which is not a problem document. */
    private static final int BEFORE_QUARKUS = -1000;

    /** What routes refuse by a bare status, without failing. */
    private static final List<Integer> STATUSES = List.of(400, 404, 405, 413, 414, 415, 431);

    private final Door door;

    RouterProblems(Door door) {
        this.door = door;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).failureHandler(this::failed);
        STATUSES.forEach(status -> router.errorHandler(status, routing -> refuse(routing, status)));
    }

    private void failed(RoutingContext routing) {
        if (routing.response().ended() || routing.response().closed()) {
            return; // A body that goes on after its refusal fails once more; who hung up is told nothing.
        }
        int status = routing.statusCode();
        // A request that cannot be read fails while it is read; whatever else fails here is our fault.
        boolean unreadable = status < 500 || routing.failure() instanceof VertxException;
        if (!unreadable) {
            LOG.error("A request failed outside of every resource", routing.failure());
        }
        if (routing.response().headWritten()) {
            // Too late to say so: without its end, nobody takes the answer for whole.
            routing.request().connection().close();
            return;
        }
        refuse(routing, status >= 400 && status < 500 ? status : unreadable ? 400 : 500);
    }

    private void refuse(RoutingContext routing, int status) {
        ProblemType type = ProblemType.ofStatus(status);
        answer(routing, new ProblemException(type, type.explanation()));
    }

    /** Ends a request with a problem where no resource can. */
    void answer(RoutingContext routing, ProblemException exception) {
        if (routing.response().ended() || routing.response().headWritten()) {
            return;
        }
        Problem problem = exception.problem(door.base(routing.request()), null, RequestIds.of(routing));
        exception.headers().forEach(routing.response()::putHeader);
        routing.response().setStatusCode(problem.status()).end(Buffer.buffer(Json.bytes(problem)));
    }
}
