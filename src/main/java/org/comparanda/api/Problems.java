package org.comparanda.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

/** The one way in which something goes wrong: whatever is thrown leaves as a problem, never as HTML or a stack trace. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String FORMS = MultipartParser.class.getPackageName();

    private final Door door;

    Problems(Door door) {
        this.door = door;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem, RoutingContext routing) {
        return response(problem, routing, null).build();
    }

    /** What the framework refuses: an unknown path, a method that is not taken, a body that is not understood. */
    @ServerExceptionMapper
    Response refusal(WebApplicationException refusal, RoutingContext routing) {
        int status = refusal.getResponse().getStatus();
        if (status >= 500) {
            return failure(refusal, routing);
        }
        ProblemType type = ProblemType.ofStatus(status);
        Response.ResponseBuilder response = response(new ProblemException(type, detail(type, routing)), routing, null);
        String allow = refusal.getResponse().getHeaderString("Allow");
        return allow == null
                ? response.build()
                : response.header("Allow", allow).build();
    }

    /** A client that goes away before its body has ended, or before it has its answer; else it is our disk. */
    @ServerExceptionMapper
    Response broken(IOException broken, RoutingContext routing) {
        if (!routing.response().closed()) {
            return failure(broken, routing);
        }
        return response(
                        new ProblemException(ProblemType.MALFORMED, "The body could not be read to its end"),
                        routing,
                        null)
                .build();
    }

    /** What we did not foresee. The log has all of it, the client a number to ask by. */
    @ServerExceptionMapper
    Response failure(Throwable failure, RoutingContext routing) {
        if (isOfForm(failure)) {
            return response(
                            new ProblemException(
                                    ProblemType.MALFORMED, "The form cannot be read as multipart/form-data"),
                            routing,
                            null)
                    .build();
        }
        String instance = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf(failure, "%s failed: %s", instance, routing.request().path());
        return response(
                        new ProblemException(
                                ProblemType.INTERNAL, "The service failed; its log has more under " + instance),
                        routing,
                        instance)
                .build();
    }

    /** A form that is none fails in the parser of the framework. */
    private static boolean isOfForm(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(FORMS));
    }

    private Response.ResponseBuilder response(ProblemException exception, RoutingContext routing, String instance) {
        Problem problem = exception.problem(door.base(routing.request()), instance, RequestIds.of(routing));
        Response.ResponseBuilder response = Response.status(problem.status()).entity(Json.bytes(problem));
        exception.headers().forEach(response::header);
        return response;
    }

    private static String detail(ProblemType type, RoutingContext routing) {
        String path = Problem.shown(routing.request().path());
        return switch (type) {
            case NOT_FOUND -> "There is no path '" + path + "'; /v1 lists what there is";
            case METHOD_NOT_ALLOWED ->
                "'" + path + "' does not take " + routing.request().method();
            case UNSUPPORTED_MEDIA_TYPE ->
                "'" + path + "' does not take a body of the type '"
                        + Problem.shown(routing.request().getHeader("Content-Type"))
                        + "'; the contract lists those it takes";
            default -> type.title() + ": " + routing.request().method() + " " + path;
        };
    }
}
