package org.comparanda.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Programmes by which places set out to modernise their health-care IT. */
@Path("/v1/programmes")
public class ProgrammeResource {

    private final Door door;
    private final Answers answers;

    ProgrammeResource(Door door, Answers answers) {
        this.door = door;
        this.answers = answers;
    }

    @GET
    public Response list(@Context RoutingContext routing) {
        return door.answer(
                routing, asked -> answers.list(asked, RecordKind.PROGRAMMES.path(), RecordKind.PROGRAMMES::read));
    }

    @GET
    @Path("/{id: [^/]+/[^/]+}")
    public Response one(@Context RoutingContext routing, @PathParam("id") String id) {
        return door.answer(routing, asked -> answers.record(asked, RecordKind.PROGRAMMES, id));
    }
}
