package org.comparanda.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.comparanda.corpus.Corpus;

/** Releases, what each holds, and what changed from one to the next. */
@Path("/v1")
public class ReleaseResource {

    private static final String RELEASES = "/v1/releases";

    private final Door door;
    private final Answers answers;
    private final History history;

    ReleaseResource(Door door, Answers answers, History history) {
        this.door = door;
        this.answers = answers;
        this.history = history;
    }

    @GET
    @Path("/releases")
    public Response list(@Context RoutingContext routing) {
        return door.answer(routing, asked -> answers.list(asked, RELEASES, history::releases));
    }

    @GET
    @Path("/releases/{release}")
    public Response one(@Context RoutingContext routing, @PathParam("release") String release) {
        return door.answer(
                routing,
                asked -> answers.document(
                        asked, RELEASES + "/" + release, history.numbered(release), ReleaseDocument::of));
    }

    @GET
    @Path("/releases/{release}/diff")
    public Response diff(@Context RoutingContext routing, @PathParam("release") String release) {
        return door.answer(
                routing,
                asked -> answers.list(asked, RELEASES + "/" + release + "/diff", history.differences(release)));
    }

    @GET
    @Path("/changes")
    public Response changes(@Context RoutingContext routing) {
        return door.answer(routing, asked -> answers.list(asked, "/v1/changes", history::changes));
    }

    /** Path of a release. */
    static String address(Corpus corpus) {
        return RELEASES + "/" + corpus.content().release().number;
    }
}
