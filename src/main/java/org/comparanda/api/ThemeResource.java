package org.comparanda.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Themes and domains, with definitions, labels and crosswalk. */
@Path("/v1/themes")
public class ThemeResource {

    private final Door door;
    private final Answers answers;

    ThemeResource(Door door, Answers answers) {
        this.door = door;
        this.answers = answers;
    }

    @GET
    public Response list(@Context RoutingContext routing) {
        return door.answer(routing, asked -> answers.list(asked, RecordKind.THEMES.path(), RecordKind.THEMES::read));
    }

    @GET
    @Path("/{key}")
    public Response one(@Context RoutingContext routing, @PathParam("key") String key) {
        return door.answer(routing, asked -> answers.record(asked, RecordKind.THEMES, key));
    }
}
