package org.comparanda.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Which file holds which table: what the descriptor says where it lists its resources, else {@code findings.csv} for findings. */
final class Resources {

    private final Map<String, String> paths = new HashMap<>();

    Resources(JsonNode descriptor, Issues issues) {
        for (JsonNode resource : descriptor.path("resources")) {
            String name = resource.path("name").asText();
            JsonNode path = resource.path("path");
            if (path.isTextual() && !path.asText().contains("://")) {
                paths.put(name, path.asText());
            } else {
                Location at = Location.of(DescriptorReader.FILE);
                issues.add(Issue.error(
                                "no-local-file",
                                at,
                                "resources",
                                name,
                                "the resource '" + name + "' names no file of the package")
                        .hint("give one \"path\" a resource, to a CSV file in the package"));
            }
        }
    }

    String pathOf(String table) {
        return paths.getOrDefault(table, table + ".csv");
    }

    boolean isListed(String table) {
        return paths.containsKey(table);
    }
}
