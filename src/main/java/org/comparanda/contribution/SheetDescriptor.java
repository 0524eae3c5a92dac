package org.comparanda.contribution;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comparanda.evidence.Nearest;

/**
 * Reads the sheet {@code datapackage}, which is the descriptor of a package in a workbook: a row a property, and a row
 * for each contributor. What comes out is the JSON that would stand in {@code datapackage.json}.
 */
final class SheetDescriptor {

    static final String SHEET = "datapackage";

    private final Issues issues;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final Map<String, Long> rows = new LinkedHashMap<>();

    SheetDescriptor(Issues issues) {
        this.issues = issues;
    }

    ObjectNode read(RawTable table) {
        for (Row<List<String>> row : table.rows()) {
            property(row, table.header().value());
        }
        return json;
    }

    /** Rows of the properties, by their names. */
    Map<String, Long> rows() {
        return rows;
    }

    private void property(Row<List<String>> row, List<String> header) {
        String name = cell("property", row, header);
        Optional<DescriptorProperty> property = DescriptorProperty.of(name);
        if (property.isEmpty()) {
            issues.add(
                    Issue.error("unknown-property", row.at(), "property", name, "there is no property '" + name + "'")
                            .hint("properties are " + String.join(", ", DescriptorProperty.names()))
                            .suggest(Nearest.to(name, DescriptorProperty.names())));
            return;
        }
        String value = cell("value", row, header);
        if (value.isEmpty()) {
            rows.putIfAbsent(name, row.at().line());
            return;
        }
        switch (property.get()) {
            case LICENSES -> licence(value);
            case CONTRIBUTORS -> contributor(value, row, header);
            // A day stands for its first moment.
            case CREATED -> json.put(name, value.length() == 10 ? value + "T00:00:00Z" : value);
            default -> {
                if (json.has(name)) {
                    issues.add(
                            Issue.error("doubled-property", row.at(), "property", name, "'" + name + "' is there twice")
                                    .hint("keep one of the rows"));
                }
                json.put(name, value);
            }
        }
        rows.put(
                name,
                rows.containsKey(name) && json.has(name)
                        ? rows.get(name)
                        : row.at().line());
    }

    private void licence(String name) {
        json.withArrayProperty(DescriptorProperty.LICENSES.property())
                .addObject()
                .put("name", name);
    }

    private void contributor(String title, Row<List<String>> row, List<String> header) {
        ObjectNode contributor = json.withArrayProperty(DescriptorProperty.CONTRIBUTORS.property())
                .addObject();
        contributor.put("title", title);
        ArrayNode roles = contributor.putArray("roles");
        Arrays.stream(cell("roles", row, header).split("\\|"))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .forEach(roles::add);
        for (String more : List.of("path", "organization")) {
            String value = cell(more, row, header);
            if (!value.isEmpty()) {
                contributor.put(more, value);
            }
        }
    }

    private static String cell(String column, Row<List<String>> row, List<String> header) {
        int place = header.indexOf(column);
        String cell = place < 0 ? null : row.value().get(place);
        return cell == null ? "" : cell.strip();
    }
}
