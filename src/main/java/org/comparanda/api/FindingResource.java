package org.comparanda.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Findings, and counts of them. */
@Path("/v1/findings")
public class FindingResource {

    private final Door door;
    private final Answers answers;

    FindingResource(Door door, Answers answers) {
        this.door = door;
        this.answers = answers;
    }

    @GET
    public Response list(@Context RoutingContext routing) {
        return door.answer(
                routing,
                asked -> asked.parameters().containsKey(GroupRecords.PARAMETER)
                        ? answers.list(asked, RecordKind.FINDINGS.path(), GroupRecords::read)
                        : answers.list(asked, RecordKind.FINDINGS.path(), GroupRecords::notGrouped));
    }

    @GET
    @Path("/{id}")
    public Response one(@Context RoutingContext routing, @PathParam("id") String id) {
        return door.answer(routing, asked -> answers.record(asked, RecordKind.FINDINGS, id));
    }
}
