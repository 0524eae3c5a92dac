package org.comparanda.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Checks a package that somebody sends, and keeps nothing of it. */
@Path("/v1/validations")
public class ValidationResource {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Check a package · Comparanda</title>
            <style>body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 45rem; padding: 0 1rem }</style>
            </head>
            <body>
            <h1>Check a package</h1>
            <p>Choose a workbook (.xlsx), a zip, or the tables (.csv) of a package together with its datapackage.json. You are
            shown what is wrong with it and where. Nothing of it is kept.</p>
            <form method="post" action="?format=html" enctype="multipart/form-data">
            <p><label for="files">Package</label><br><input id="files" name="files" type="file" multiple required></p>
            <p><button>Check</button></p>
            </form>
            <p>Templates to fill: /v1/templates/SE.xlsx for Sweden, and so for every place of /v1/jurisdictions.</p>
            </body>
            </html>
            """;

    private final Validations validations;

    ValidationResource(Validations validations) {
        this.validations = validations;
    }

    @GET
    public Response form(@Context RoutingContext routing) {
        return validations.page(routing, PAGE);
    }

    @POST
    @Consumes({
        "application/zip",
        "application/x-zip-compressed",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/octet-stream"
    })
    public Response packed(@Context RoutingContext routing, InputStream body) throws IOException {
        return validations.answer(routing, () -> Upload.of(body));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response files(@Context RoutingContext routing, @RestForm(FileUpload.ALL) List<FileUpload> files)
            throws IOException {
        return validations.answer(routing, () -> Upload.of(files));
    }
}
