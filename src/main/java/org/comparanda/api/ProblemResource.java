package org.comparanda.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.comparanda.evidence.Coded;

/** The pages behind the addresses of problem types. */
@Path("/problems")
public class ProblemResource {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · Comparanda</title>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p>HTTP status %3$d. See the <a href="/openapi.yaml">contract</a> and the
            <a href="/docs">try-it-out page</a>.</p>
            </html>
            """;

    @GET
    @Path("/{code}")
    public Response explain(@PathParam("code") String code) {
        ProblemType type = Coded.of(ProblemType.class, code)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND,
                        "There is no problem type '" + Problem.shown(code) + "'; there is "
                                + String.join(", ", Coded.codes(ProblemType.class))));
        return Response.ok(String.format(Locale.ROOT, PAGE, type.title(), type.explanation(), type.status()))
                .type("text/html; charset=utf-8")
                .build();
    }
}
