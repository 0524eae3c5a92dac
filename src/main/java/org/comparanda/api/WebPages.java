package org.comparanda.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of the web page, from memory: unpacked to a temporary folder, as Vert.x does with them, they would be gone
 * while the service ends and still answers. Each has a tag, so that whoever has a file is told so, and the page runs and
 * loads nothing but what comes from this service.
 */
class WebPages {

    private static final int AFTER_QUICK_ANSWERS = CrossOrigin.FIRST - 4;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors ";

    /** Files are kept, and asked for again each time: a page of one version with a module of another does not run. */
    private static final Map<String, String> HEADERS = Map.of(
            "Cache-Control", "no-cache", //
            "Cross-Origin-Opener-Policy", "same-origin");

    private final Map<String, WebFile> files = new ConcurrentHashMap<>();

    private record WebFile(String tag, String type, Buffer content) {}

    void register(@Observes Filters filters) {
        filters.register(this::answer, AFTER_QUICK_ANSWERS);
    }

    private void answer(RoutingContext routing) {
        Optional<WebFile> file = isFile(routing) ? file(AddressCheck.path(routing)) : Optional.empty();
        file.ifPresentOrElse(found -> send(found, routing), routing::next);
    }

    private static void send(WebFile file, RoutingContext routing) {
        HttpServerRequest request = routing.request();
        HttpServerResponse response = routing.response();
        MultiMap headers = response.headers();
        HEADERS.forEach(headers::set);
        headers.set("Content-Security-Policy", POLICY + ("1".equals(request.getParam("embed")) ? "*" : "'self'"));
        headers.set("ETag", file.tag());
        if (Finished.isAmong(
                file.tag(), Optional.ofNullable(Asked.ifNoneMatch(request)).orElse(""))) {
            response.setStatusCode(304).end();
            return;
        }
        headers.set("Content-Type", file.type());
        if (request.method() == HttpMethod.HEAD) {
            headers.set("Content-Length", String.valueOf(file.content().length()));
            response.end();
        } else {
            response.end(file.content());
        }
    }

    static boolean isFile(RoutingContext routing) {
        String path = AddressCheck.path(routing);
        HttpMethod method = routing.request().method();
        boolean read = method == HttpMethod.GET || method == HttpMethod.HEAD;
        return read && (path.equals("/") || path.startsWith("/web/"));
    }

    private Optional<WebFile> file(String path) {
        WebFile known = files.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        String name = path.equals("/") ? "/index.html" : path;
        Optional<WebFile> file =
                content(name).map(content -> new WebFile(Tag.of(content), type(name), Buffer.buffer(content)));
        // Only files that are there, so that wrong addresses fill no memory.
        file.ifPresent(found -> files.put(path, found));
        return file;
    }

    private static String type(String name) {
        String type =
                Optional.ofNullable(MimeMapping.getMimeTypeForFilename(name)).orElse("application/octet-stream");
        return type.startsWith("text/") ? type + ";charset=UTF-8" : type;
    }

    private static Optional<byte[]> content(String path) {
        String resource = "META-INF/resources" + path;
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return path.endsWith("/") || in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
