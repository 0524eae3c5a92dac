package org.comparanda.api;

import io.vertx.core.VertxException;
import io.vertx.core.http.HttpServerRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question as it came in.
 *
 * @param base address of the service, {@code https://example.org}, without a slash at the end
 * @param extension extension of the path if it names a format, {@code csv}
 * @param parameters values by name, in the order given
 * @param accept header Accept, or null
 * @param acceptLanguage header Accept-Language, or null
 * @param gzip whether the client takes gzip
 * @param ifNoneMatch header If-None-Match, or null
 */
record Asked(
        String base,
        Optional<String> extension,
        Map<String, List<String>> parameters,
        String accept,
        String acceptLanguage,
        boolean gzip,
        String ifNoneMatch) {

    /** @throws ProblemException if the query cannot be decoded */
    static Asked of(HttpServerRequest request, Optional<String> extension, String base) {
        return new Asked(
                base,
                extension,
                parameters(request.query()),
                accept(request),
                acceptLanguage(request),
                takesGzip(request),
                ifNoneMatch(request));
    }

    static String accept(HttpServerRequest request) {
        return joined(request, "Accept");
    }

    static String acceptLanguage(HttpServerRequest request) {
        return joined(request, "Accept-Language");
    }

    static String ifNoneMatch(HttpServerRequest request) {
        return joined(request, "If-None-Match");
    }

    /** Host and port as the client wrote them; empty where it wrote nothing that can be read. */
    static String host(HttpServerRequest request) {
        try {
            return request.authority() == null ? "" : request.authority().toString();
        } catch (VertxException e) {
            return "";
        }
    }

    static boolean takesGzip(HttpServerRequest request) {
        return takesGzip(joined(request, "Accept-Encoding"));
    }

    /** As the server does it that compresses: by name, else by the star, and not if the weight is zero. */
    static boolean takesGzip(String encodings) {
        if (encodings == null) {
            return false;
        }
        double gzip = weight(encodings, "gzip");
        return gzip > 0 || (Double.isNaN(gzip) && weight(encodings, "*") > 0);
    }

    /** Weight of an encoding, no number if it is not mentioned. */
    private static double weight(String encodings, String name) {
        return Stream.of(encodings.split(","))
                .filter(encoding -> encoding.contains(name))
                .mapToDouble(Asked::weight)
                .max()
                .orElse(Double.NaN);
    }

    private static double weight(String encoding) {
        int equals = encoding.indexOf('=');
        try {
            return equals < 0 ? 1 : Double.parseDouble(encoding.substring(equals + 1));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String joined(HttpServerRequest request, String header) {
        List<String> values = request.headers().getAll(header);
        return values.isEmpty() ? null : String.join(", ", values);
    }

    private static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (query == null || query.isEmpty()) {
            return parameters;
        }
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                parameters.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    ProblemType.MALFORMED,
                    "The query has a percent sign that begins no encoded character; write it as %25");
        }
    }
}
