package org.comparanda.contract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The query of an address, by parameter; of one that is given twice, the last. */
record Query(Map<String, String> values) {

    static Query of(String address) {
        Map<String, String> values = new LinkedHashMap<>();
        int mark = address.indexOf('?');
        if (mark >= 0) {
            for (String pair : address.substring(mark + 1).split("&")) {
                String[] parts = pair.split("=", 2);
                values.put(decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1]));
            }
        }
        return new Query(values);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    Set<String> names() {
        return values.keySet();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<List<String>> list(String name) {
        return Optional.ofNullable(values.get(name)).map(value -> Stream.of(value.split(","))
                .map(String::strip)
                .distinct()
                .toList());
    }

    /** Whether a table of lines is asked for, whose columns depend on the data. */
    boolean isWide() {
        return values.getOrDefault("shape", "long").strip().equalsIgnoreCase("wide");
    }

    /** Whether codes, names or both are asked for. */
    String labels() {
        return values.getOrDefault("labels", "both").strip().toLowerCase(Locale.ROOT);
    }
}
