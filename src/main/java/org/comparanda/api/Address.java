package org.comparanda.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of answers, always written in the same way. */
final class Address {

    private Address() {}

    /** A path with a query, the parameters in the order of the map; commas, slashes and colons stay readable. */
    static String of(String base, String path, Map<String, String> query) {
        if (query.isEmpty()) {
            return base + path;
        }
        return base
                + path
                + query.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",")
                .replace("%2F", "/")
                .replace("%3A", ":")
                .replace("%21", "!");
    }
}
