package org.comparanda.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The service as a whole: what it is, its codebook, and what can be asked of it. */
@Path("/v1")
public class ServiceResource {

    private final Door door;
    private final Answers answers;

    ServiceResource(Door door, Answers answers) {
        this.door = door;
        this.answers = answers;
    }

    @GET
    public Response service(@Context RoutingContext routing) {
        return door.answer(routing, asked -> answers.document(asked, "/v1", ServiceDocument::of));
    }

    @GET
    @Path("/codebook")
    public Response codebook(@Context RoutingContext routing) {
        return door.answer(routing, asked -> answers.document(asked, "/v1/codebook", CodebookDocument::of));
    }

    @GET
    @Path("/availability")
    public Response availability(@Context RoutingContext routing) {
        return door.answer(routing, asked -> answers.list(asked, "/v1/availability", Availability::read));
    }
}
