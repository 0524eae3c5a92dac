package org.comparanda.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Sources: the texts in which findings are made. */
@Path("/v1/sources")
public class SourceResource {

    private final Door door;
    private final Answers answers;

    SourceResource(Door door, Answers answers) {
        this.door = door;
        this.answers = answers;
    }

    @GET
    public Response list(@Context RoutingContext routing) {
        return door.answer(routing, asked -> answers.list(asked, RecordKind.SOURCES.path(), RecordKind.SOURCES::read));
    }

    @GET
    @Path("/{id: [^/]+/[^/]+}")
    public Response one(@Context RoutingContext routing, @PathParam("id") String id) {
        return door.answer(routing, asked -> answers.record(asked, RecordKind.SOURCES, id));
    }
}
