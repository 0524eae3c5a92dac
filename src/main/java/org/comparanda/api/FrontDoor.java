package org.comparanda.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The bare address leads to where people can try things out. */
@Path("/")
public class FrontDoor {

    @GET
    public Response enter() {
        return Response.seeOther(URI.create("/docs")).build();
    }
}
