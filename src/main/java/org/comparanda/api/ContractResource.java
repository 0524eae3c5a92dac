package org.comparanda.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The contract as it was written by hand, comments and all; as JSON for tools that do not read YAML. */
@Path("/")
@Singleton
public class ContractResource {

    private final byte[] written = written();
    /** Made when somebody asks for it: reading YAML would lengthen every start. */
    private volatile byte[] json;

    private final Door door;

    ContractResource(Door door) {
        this.door = door;
    }

    @GET
    @Path("openapi.yaml")
    public Response yaml(@Context RoutingContext routing, @HeaderParam("If-None-Match") String ifNoneMatch) {
        return door.send(routing, contract("application/yaml", written), ifNoneMatch);
    }

    @GET
    @Path("openapi.json")
    public Response json(@Context RoutingContext routing, @HeaderParam("If-None-Match") String ifNoneMatch) {
        if (json == null) {
            json = json(written);
        }
        return door.send(routing, contract("application/json", json), ifNoneMatch);
    }

    private static Finished contract(String type, byte[] body) {
        return Finished.of(Tag.of(body), Map.of("Content-Type", type), body);
    }

    private static byte[] json(byte[] yaml) {
        try {
            return new ObjectMapper().writeValueAsBytes(new YAMLMapper().readTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written() {
        try (InputStream in = ContractResource.class.getResourceAsStream("openapi.yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
