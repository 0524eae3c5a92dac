package org.comparanda.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What HTTP says beside the files of the web page: a tag, so that whoever has a file is told so; and that the page runs
 * and loads nothing but what comes from this service. Quarkus sends the files themselves.
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

    private final Map<String, Optional<String>> tags = new ConcurrentHashMap<>();

    void register(@Observes Filters filters) {
        filters.register(this::answer, AFTER_QUICK_ANSWERS);
    }

    private void answer(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        Optional<String> tag = isFile(request) ? tag(request.path()) : Optional.empty();
        if (tag.isEmpty()) {
            routing.next();
            return;
        }
        MultiMap headers = routing.response().headers();
        HEADERS.forEach(headers::set);
        headers.set("Content-Security-Policy", POLICY + ("1".equals(request.getParam("embed")) ? "*" : "'self'"));
        headers.set("ETag", tag.get());
        if (Finished.isAmong(
                tag.get(), Optional.ofNullable(Asked.ifNoneMatch(request)).orElse(""))) {
            routing.response().setStatusCode(304).end();
        } else {
            routing.next();
        }
    }

    static boolean isFile(HttpServerRequest request) {
        String path = request.path();
        boolean read = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        return read && (path.equals("/") || path.startsWith("/web/") || path.startsWith("/_static/"));
    }

    private Optional<String> tag(String path) {
        Optional<String> known = tags.get(path);
        if (known != null) {
            return known;
        }
        Optional<String> tag = content(path.equals("/") ? "/index.html" : path).map(Tag::of);
        // Only of files that are there, so that wrong addresses fill no memory.
        tag.ifPresent(found -> tags.put(path, tag));
        return tag;
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
