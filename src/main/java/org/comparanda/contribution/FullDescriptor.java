package org.comparanda.contribution;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/** The descriptor of a published package: a Data Package v2 in full, each table with its Table Schema, size and hash. */
final class FullDescriptor {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FullDescriptor() {}

    static ObjectNode of(Descriptor descriptor, Map<String, byte[]> tables) {
        ObjectNode json = withoutTables(descriptor);
        ArrayNode resources = json.putArray("resources");
        for (PackageTable<?> table : PackageTables.ALL) {
            if (tables.containsKey(table.name())) {
                resources.add(resource(table.format().schema(), tables));
            }
        }
        return json;
    }

    /** A descriptor to be filled in: every property is there, empty where it is not known. */
    static ObjectNode draft(Descriptor descriptor) {
        ObjectNode json = withoutTables(descriptor);
        for (DescriptorProperty property : DescriptorProperty.values()) {
            if (property != DescriptorProperty.CREATED && !json.hasNonNull(property.property())) {
                json.put(property.property(), "");
            }
        }
        return json;
    }

    private static ObjectNode withoutTables(Descriptor descriptor) {
        ObjectNode json = JSON.objectNode();
        json.put("$schema", PROFILES + "datapackage.json");
        json.put("name", descriptor.name());
        json.put("title", descriptor.title());
        json.put("version", descriptor.version());
        json.put("codebook", descriptor.codebook());
        if (descriptor.created() != null) {
            json.put("created", descriptor.created().toString());
        }
        json.set("licenses", JSON.arrayNode().add(licence(descriptor)));
        json.set("contributors", contributors(descriptor));
        if (descriptor.description() != null) {
            json.put("description", descriptor.description());
        }
        if (descriptor.changes() != null) {
            json.put("changes", descriptor.changes());
        }
        return json;
    }

    private static ObjectNode licence(Descriptor descriptor) {
        ObjectNode json = JSON.objectNode().put("name", descriptor.licence());
        Licence.of(descriptor.licence())
                .ifPresent(licence -> json.put("path", licence.path).put("title", licence.title));
        return json;
    }

    private static ArrayNode contributors(Descriptor descriptor) {
        ArrayNode contributors = JSON.arrayNode();
        for (Descriptor.Credit credit : descriptor.contributors()) {
            ObjectNode json = contributors.addObject().put("title", credit.title());
            if (credit.path() != null) {
                json.put("path", credit.path());
            }
            if (credit.organization() != null) {
                json.put("organization", credit.organization());
            }
            ArrayNode roles = json.putArray("roles");
            credit.roles().forEach(roles::add);
        }
        return contributors;
    }

    private static ObjectNode resource(TableSchema schema, Map<String, byte[]> tables) {
        byte[] content = tables.get(schema.name());
        ObjectNode json = JSON.objectNode();
        json.put("name", schema.name());
        json.put("type", "table");
        json.put("path", schema.name() + ".csv");
        json.put("title", schema.title());
        json.put("description", schema.description());
        json.put("format", "csv");
        json.put("mediatype", "text/csv");
        json.put("encoding", "utf-8");
        json.put("bytes", content.length);
        json.put("hash", "sha256:" + DigestUtils.sha256Hex(content));
        // Other tools take CR LF for granted.
        json.putObject("dialect").put("lineTerminator", "\n");
        json.set("schema", schema(schema, tables.keySet()));
        return json;
    }

    /** Without keys into tables that this package does not have: tools call those broken. */
    private static ObjectNode schema(TableSchema schema, Set<String> tables) {
        ObjectNode json = schema.json().deepCopy();
        if (json.path("foreignKeys") instanceof ArrayNode keys) {
            ArrayNode kept = JSON.arrayNode();
            keys.forEach(key -> {
                if (tables.contains(key.path("reference").path("resource").asText(schema.name()))) {
                    kept.add(key);
                }
            });
            json.set("foreignKeys", kept);
        }
        return json;
    }
}
