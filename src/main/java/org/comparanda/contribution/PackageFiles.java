package org.comparanda.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comparanda.evidence.Nearest;

/** A package made of files: {@code datapackage.json} and a CSV file a table. */
final class PackageFiles implements PackageContent {

    private final PackageArchive archive;
    private final Limits limits;
    private final Issues issues;
    private final Optional<JsonNode> descriptor;
    private final Resources resources;

    PackageFiles(PackageArchive archive, Limits limits, Issues issues) {
        this.archive = archive;
        this.limits = limits;
        this.issues = issues;
        this.descriptor = readDescriptor();
        this.resources = new Resources(descriptor.orElseGet(JsonNodeFactory.instance::objectNode), issues);
        reportStrangers();
    }

    @Override
    public Optional<JsonNode> descriptor() {
        return descriptor;
    }

    @Override
    public Optional<RawTable> table(PackageTable<?> table) {
        String path = resources.pathOf(table.name());
        Optional<byte[]> file = archive.file(path);
        if (file.isEmpty() && (table.required() || resources.isListed(table.name()))) {
            issues.add(Issue.error("missing-table", Location.of(path), null, null, "the package has no " + path)
                    .hint(table.format().schema().description()));
        }
        return file.flatMap(new CsvTable(path, limits, issues)::read);
    }

    private Optional<JsonNode> readDescriptor() {
        Optional<byte[]> file = archive.file(DescriptorReader.FILE);
        if (file.isEmpty()) {
            Location at = Location.of(DescriptorReader.FILE);
            issues.add(Issue.error("missing-descriptor", at, null, null, "the package has no " + DescriptorReader.FILE)
                    .hint("put one beside the tables, with name, title, version, licenses, contributors and codebook"));
        }
        return file.flatMap(new DescriptorReader(issues)::json);
    }

    /** A table under another name would be left out in silence. */
    private void reportStrangers() {
        Set<String> known = new TreeSet<>();
        PackageTables.ALL.forEach(table -> known.add(resources.pathOf(table.name())));
        for (String name : archive.names()) {
            if (name.endsWith(".csv") && !name.contains("/") && !known.contains(name)) {
                issues.add(Issue.error("unknown-table", Location.of(name), null, null, "there is no table of this name")
                        .hint("tables are " + String.join(", ", known))
                        .suggest(Nearest.to(name, known)));
            }
        }
    }
}
