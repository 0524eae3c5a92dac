package org.comparanda.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.comparanda.contribution.Template;
import org.comparanda.export.Format;

/** What contributors fill: an empty package for a place, or the published one to be revised. */
@Path("/v1/templates")
public class TemplateResource {

    private final Door door;
    private final Templates templates;

    TemplateResource(Door door, Templates templates) {
        this.door = door;
        this.templates = templates;
    }

    @GET
    @Path("/{jurisdiction}.xlsx")
    public Response workbook(@Context RoutingContext routing, @PathParam("jurisdiction") String jurisdiction) {
        return door.answer(
                routing,
                asked -> templates.answer(asked, jurisdiction, "xlsx", Format.XLSX.mediaType(), Template::xlsx));
    }

    @GET
    @Path("/{jurisdiction}.zip")
    public Response zip(@Context RoutingContext routing, @PathParam("jurisdiction") String jurisdiction) {
        return door.answer(
                routing, asked -> templates.answer(asked, jurisdiction, "zip", "application/zip", Template::zip));
    }
}
