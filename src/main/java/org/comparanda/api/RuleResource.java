package org.comparanda.api;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.comparanda.contribution.rules.RuleBook;
import org.comparanda.contribution.rules.RuleBook.Explained;

/** The pages behind the codes of flags and of issues in reports on packages. */
@Path("/rules")
public class RuleResource {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · Comparanda</title>
            <h1>%1$s</h1>
            <p>%2$s: %3$s</p>
            <p>%4$s</p>
            <p>To put it right: %5$s</p>
            </html>
            """;

    @GET
    @Path("/{code}")
    public Response explain(@PathParam("code") String code) {
        Explained rule = RuleBook.current()
                .explained(code)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND, "There is no rule '" + Problem.shown(code) + "'"));
        String page = String.format(
                Locale.ROOT,
                PAGE,
                escapeHtml4(rule.code()),
                rule.level().code(),
                escapeHtml4(rule.what()),
                escapeHtml4(rule.why()),
                escapeHtml4(rule.fix()));
        return Response.ok(page).type("text/html; charset=utf-8").build();
    }
}
