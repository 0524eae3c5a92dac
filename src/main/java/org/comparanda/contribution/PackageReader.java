package org.comparanda.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comparanda.contribution.rules.Rules;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Nearest;
import org.comparanda.evidence.PublishedRow;

/** Reads a package from a folder or a zip and checks it. All faults are reported, not the first only. */
public final class PackageReader {

    private final Limits limits;

    public PackageReader() {
        this(Limits.DEFAULT);
    }

    PackageReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads and checks a package. Whatever is wrong with it is in the report, also that there is no such file.
     *
     * @param path a folder or a zip
     * @param codebook what codes and places there are
     */
    public Reading read(Path path, Codebook codebook) {
        return read(path, codebook, Neighbours.UNKNOWN);
    }

    /**
     * The same for a package of which it is known what else is published, or is to be published with it.
     *
     * @param neighbours the other datasets, and the version of this one that was published last
     */
    public Reading read(Path path, Codebook codebook, Neighbours neighbours) {
        try {
            return read(PackageArchive.open(path, limits), codebook, neighbours);
        } catch (UnreadablePackageException e) {
            Location at = Location.of(String.valueOf(path.getFileName()));
            Issue issue = Issue.error(e.code, at, null, null, e.getMessage());
            return new Reading(Optional.empty(), new Report(List.of(issue)));
        }
    }

    private Reading read(PackageArchive archive, Codebook codebook, Neighbours neighbours) {
        Issues issues = new Issues();
        JsonNode json = json(archive, issues);
        Descriptor descriptor = new DescriptorReader(json == null ? new Issues() : issues)
                .read(json == null ? JsonNodeFactory.instance.objectNode() : json);
        Resources resources = new Resources(json == null ? JsonNodeFactory.instance.objectNode() : json, issues);
        Map<String, List<? extends Row<?>>> tables = new HashMap<>();
        for (PackageTable<?> table : PackageTables.ALL) {
            tables.put(table.name(), rows(table, archive, resources, descriptor, issues));
        }
        strangers(archive, resources, issues);
        DataPackage dataPackage = assemble(descriptor, tables);
        issues.addAll(Rules.check(dataPackage, codebook, neighbours));
        return new Reading(issues.hasErrors() ? Optional.empty() : Optional.of(dataPackage), issues.report());
    }

    private static JsonNode json(PackageArchive archive, Issues issues) {
        Optional<byte[]> file = archive.file(DescriptorReader.FILE);
        if (file.isEmpty()) {
            Location at = Location.of(DescriptorReader.FILE);
            issues.add(Issue.error("missing-descriptor", at, null, null, "the package has no " + DescriptorReader.FILE)
                    .hint("put one beside the tables, with name, title, version, licenses, contributors and codebook"));
            return null;
        }
        return new DescriptorReader(issues).json(file.get()).orElse(null);
    }

    private <T extends PublishedRow> List<Row<T>> rows(
            PackageTable<T> table, PackageArchive archive, Resources resources, Descriptor descriptor, Issues issues) {
        String path = resources.pathOf(table.name());
        Optional<byte[]> file = archive.file(path);
        if (file.isEmpty()) {
            if (table.required() || resources.isListed(table.name())) {
                issues.add(Issue.error("missing-table", Location.of(path), null, null, "the package has no " + path)
                        .hint(table.format().schema().description()));
            }
            return List.of();
        }
        List<Row<T>> rows = new CsvTable(path, limits, issues)
                .read(file.get())
                .map(raw -> new TableReader<>(table.format(), issues).read(raw))
                .orElse(List.of());
        for (int position = 0; position < rows.size(); position++) {
            T row = rows.get(position).value();
            row.dataset = descriptor.name();
            row.version = descriptor.version();
            row.position = position;
        }
        return rows;
    }

    /** A table under another name would be left out in silence. */
    private static void strangers(PackageArchive archive, Resources resources, Issues issues) {
        Set<String> known = PackageTables.ALL.stream()
                .map(table -> resources.pathOf(table.name()))
                .collect(Collectors.toSet());
        for (String name : archive.names()) {
            if (name.endsWith(".csv") && !name.contains("/") && !known.contains(name)) {
                issues.add(Issue.error("unknown-table", Location.of(name), null, null, "there is no table of this name")
                        .hint("tables are "
                                + String.join(
                                        ", ",
                                        new ArrayList<>(known).stream().sorted().toList()))
                        .suggest(Nearest.to(name, known)));
            }
        }
    }

    private static DataPackage assemble(Descriptor descriptor, Map<String, List<? extends Row<?>>> tables) {
        return new DataPackage(
                descriptor,
                of(PackageTables.CONTRIBUTORS, tables),
                of(PackageTables.SOURCES, tables),
                of(PackageTables.PROGRAMMES, tables),
                of(PackageTables.FINDINGS, tables),
                of(PackageTables.RELATIONS, tables),
                of(PackageTables.FIGURES, tables),
                of(PackageTables.SEARCHES, tables),
                of(PackageTables.TRANSLATIONS, tables),
                of(PackageTables.WITHDRAWALS, tables));
    }

    @SuppressWarnings("unchecked") // Each list was put under the name of its table.
    private static <T extends PublishedRow> List<Row<T>> of(
            PackageTable<T> table, Map<String, List<? extends Row<?>>> tables) {
        return (List<Row<T>>) tables.get(table.name());
    }
}
