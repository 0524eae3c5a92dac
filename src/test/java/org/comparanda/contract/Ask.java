package org.comparanda.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One request of the fuzz tests.
 *
 * @param path path, encoded
 * @param query parameters as they are meant, not encoded; the same may be there twice
 * @param body what is sent, or null
 */
record Ask(String method, String path, List<Pair> query, Map<String, String> headers, byte[] body) {

    record Pair(String name, String value) {}

    static Ask get(String path) {
        return new Ask("GET", path, List.of(), Map.of(), null);
    }

    Ask with(String name, Object value) {
        List<Pair> more = new ArrayList<>(query);
        more.add(new Pair(name, String.valueOf(value)));
        return new Ask(method, path, more, headers, body);
    }

    Ask without(String name) {
        List<Pair> rest =
                query.stream().filter(pair -> !pair.name().equals(name)).toList();
        return new Ask(method, path, rest, headers, body);
    }

    Ask header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Ask(method, path, query, more, body);
    }

    Ask sending(byte[] content) {
        return new Ask("POST", path, query, headers, content);
    }

    Ask extension(String extension) {
        return new Ask(method, path + extension, query, headers, body);
    }

    boolean has(String name) {
        return query.stream().anyMatch(pair -> pair.name().equals(name));
    }

    /** Path and query, encoded. */
    String address() {
        return query.isEmpty()
                ? path
                : path + "?"
                        + query.stream()
                                .map(pair -> encoded(pair.name()) + "=" + encoded(pair.value()))
                                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A line for a shell that asks the same. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder("curl -i");
        if (method.equals("HEAD")) {
            line.append(" -I");
        } else if (!method.equals("GET")) {
            line.append(" -X ").append(method);
        }
        headers.forEach((name, value) -> line.append(" -H ").append(quoted(name + ": " + value)));
        if (body != null) {
            line.append(" --data-binary @").append(Campaign.BODY);
        }
        return line.append(' ')
                .append(quoted("http://localhost:8080" + address()))
                .toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
