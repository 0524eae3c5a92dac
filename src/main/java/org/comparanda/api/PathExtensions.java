package org.comparanda.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.evidence.Coded;
import org.comparanda.export.Format;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes the extension that names a format off the path, so that {@code /v1/findings.csv} is {@code /v1/findings}. */
class PathExtensions {

    private static final Pattern WITH_EXTENSION = Pattern.compile(
            "(/v1/.*[^/])\\.(" + Stream.of(Format.values()).map(Coded::code).collect(Collectors.joining("|")) + ")");

    /** Files have their own names. */
    private static final List<String> WITH_FILES = List.of("/v1/datasets/", "/v1/templates/");

    @ServerRequestFilter(preMatching = true, nonBlocking = true, priority = 2)
    void strip(ContainerRequestContext request, RoutingContext routing) {
        URI address = request.getUriInfo().getRequestUri();
        Matcher path = WITH_EXTENSION.matcher(address.getRawPath());
        if (path.matches() && WITH_FILES.stream().noneMatch(path.group(1)::startsWith)) {
            routing.put(Door.EXTENSION, path.group(2));
            request.setRequestUri(URI.create(path.group(1)));
        }
    }
}
