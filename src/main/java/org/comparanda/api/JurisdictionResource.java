package org.comparanda.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Places that evidence can be about. */
@Path("/v1/jurisdictions")
public class JurisdictionResource {

    private final Door door;
    private final Answers answers;

    JurisdictionResource(Door door, Answers answers) {
        this.door = door;
        this.answers = answers;
    }

    @GET
    public Response list(@Context RoutingContext routing) {
        return door.answer(
                routing, asked -> answers.list(asked, RecordKind.JURISDICTIONS.path(), RecordKind.JURISDICTIONS::read));
    }

    @GET
    @Path("/{code}")
    public Response one(@Context RoutingContext routing, @PathParam("code") String code) {
        return door.answer(routing, asked -> answers.record(asked, RecordKind.JURISDICTIONS, code));
    }
}
