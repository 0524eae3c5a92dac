package org.comparanda.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import org.comparanda.contribution.Descriptor;
import org.comparanda.contribution.PackageWriter;
import org.comparanda.evidence.Evidence;
import org.comparanda.release.Dataset;
import org.comparanda.release.DatasetVersion;

/** Datasets as they were contributed and published, version by version. */
@Path("/v1/datasets")
public class DatasetResource {

    private final Door door;
    private final Answers answers;
    private final PublishedDatasets datasets;

    DatasetResource(Door door, Answers answers, PublishedDatasets datasets) {
        this.door = door;
        this.answers = answers;
        this.datasets = datasets;
    }

    @GET
    public Response list(@Context RoutingContext routing) {
        return door.answer(
                routing, asked -> answers.list(asked, RecordKind.DATASETS.path(), RecordKind.DATASETS::read));
    }

    @GET
    @Path("/{name}")
    public Response one(@Context RoutingContext routing, @PathParam("name") String name) {
        return door.answer(routing, asked -> answers.record(asked, RecordKind.DATASETS, name));
    }

    @GET
    @Path("/{name}/versions")
    public Response versions(@Context RoutingContext routing, @PathParam("name") String name) {
        return door.answer(
                routing, asked -> answers.list(asked, "/v1/datasets/" + name + "/versions", datasets.versionsOf(name)));
    }

    @GET
    @Path("/{name}/versions/{version}")
    public Response version(
            @Context RoutingContext routing, @PathParam("name") String name, @PathParam("version") String version) {
        return door.answer(
                routing,
                asked -> answers.record(
                        asked,
                        RecordKind.DATASETS,
                        corpus -> datasets.find(name, version),
                        (corpus, dataset) -> RecordKind.DATASETS.path() + "/" + name + "/versions/" + version));
    }

    @GET
    @Path("/{name}/versions/{version}.zip")
    public Response zip(
            @Context RoutingContext routing, @PathParam("name") String name, @PathParam("version") String version) {
        return file(routing, name, version, "application/zip", name + "-" + version + ".zip", PackageWriter::zip);
    }

    @GET
    @Path("/{name}/versions/{version}/datapackage.json")
    public Response descriptor(
            @Context RoutingContext routing, @PathParam("name") String name, @PathParam("version") String version) {
        return file(routing, name, version, "application/json", "datapackage.json", PackageWriter::descriptor);
    }

    private Response file(
            RoutingContext routing,
            String name,
            String version,
            String mediaType,
            String fileName,
            BiFunction<Descriptor, Evidence, byte[]> content) {
        return door.answer(routing, asked -> {
            Dataset dataset = datasets.find(name, version);
            DatasetVersion published = dataset.version();
            return answers.file(
                    asked,
                    mediaType,
                    fileName,
                    published.digest,
                    () -> content.apply(published.descriptor(), dataset.evidence()));
        });
    }
}
