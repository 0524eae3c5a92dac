package org.comparanda.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Countries compared: what docs/comparing.md explains. */
@Path("/v1/comparison")
public class ComparisonResource {

    private static final String COMPARISON = "/v1/comparison";

    private final Door door;
    private final Answers answers;

    ComparisonResource(Door door, Answers answers) {
        this.door = door;
        this.answers = answers;
    }

    @GET
    public Response matrix(@Context RoutingContext routing) {
        return answer(routing, COMPARISON, MatrixRecords::read);
    }

    @GET
    @Path("/themes")
    public Response themes(@Context RoutingContext routing) {
        return answer(routing, COMPARISON + "/themes", ReachRecords::read);
    }

    @GET
    @Path("/transfers")
    public Response transfers(@Context RoutingContext routing) {
        return answer(routing, COMPARISON + "/transfers", TransferRecords::read);
    }

    @GET
    @Path("/waves")
    public Response waves(@Context RoutingContext routing) {
        return answer(routing, COMPARISON + "/waves", WaveRecords::read);
    }

    @GET
    @Path("/gaps")
    public Response gaps(@Context RoutingContext routing) {
        return answer(routing, COMPARISON + "/gaps", GapRecords::read);
    }

    @GET
    @Path("/profiles")
    public Response profiles(@Context RoutingContext routing) {
        return answer(routing, COMPARISON + "/profiles", ProfileRecords::read);
    }

    private <T> Response answer(RoutingContext routing, String path, ComparisonReader<T> comparison) {
        return door.answer(
                routing,
                asked -> answers.list(
                        asked, path, (parameters, corpus) -> comparison.read(parameters, corpus, asked.base())));
    }
}
