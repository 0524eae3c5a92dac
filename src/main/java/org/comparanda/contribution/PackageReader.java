package org.comparanda.contribution;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comparanda.contribution.rules.Rules;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.PublishedRow;
import org.comparanda.evidence.Source;

/** Reads a package from a folder, a zip or a workbook and checks it. All faults are reported, not the first only. */
public final class PackageReader {

    /** Is told how many rows of a table have been read, while the others are still to come. */
    public interface Progress {
        void read(String table, long rows);
    }

    private final Limits limits;
    private final Progress progress;

    public PackageReader() {
        this(Limits.DEFAULT);
    }

    /** A reader that says how far it is, each ten thousand rows. */
    public PackageReader(Progress progress) {
        this(Limits.DEFAULT, progress);
    }

    PackageReader(Limits limits) {
        this(limits, (table, rows) -> {});
    }

    private PackageReader(Limits limits, Progress progress) {
        this.limits = limits;
        this.progress = progress;
    }

    /**
     * Reads and checks a package. Whatever is wrong with it is in the report, also that there is no such file.
     *
     * @param path a folder, a zip, or a workbook (.xlsx)
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
            return unreadable(String.valueOf(path.getFileName()), e);
        }
    }

    /**
     * The same for a zip or workbook in memory, beside nothing.
     *
     * @param name what the report calls it if it cannot be opened
     */
    public Reading read(String name, byte[] packed, Codebook codebook) {
        try {
            return read(PackageArchive.open(packed, limits), codebook, Neighbours.UNKNOWN);
        } catch (UnreadablePackageException e) {
            return unreadable(name, e);
        }
    }

    private static Reading unreadable(String name, UnreadablePackageException e) {
        Issue issue = Issue.error(e.code, Location.of(name), null, null, e.getMessage());
        return new Reading(Optional.empty(), new Report(List.of(issue)), false);
    }

    /**
     * Reads and checks a zip or workbook that somebody sent, within narrower limits and without touching the disk.
     *
     * @throws UnreadablePackageException if it is neither, or is refused for what it would do to the reader
     */
    public static Reading readUpload(byte[] packed, Codebook codebook, Neighbours neighbours)
            throws UnreadablePackageException {
        PackageReader reader = new PackageReader(Limits.OF_UPLOADS);
        return reader.read(PackageArchive.open(packed, reader.limits), codebook, neighbours);
    }

    /**
     * The same for the files of a package, by their names.
     *
     * @throws UnreadablePackageException if there are too many, or no table or descriptor is among them
     */
    public static Reading readUpload(Map<String, byte[]> files, Codebook codebook, Neighbours neighbours)
            throws UnreadablePackageException {
        Map<String, byte[]> wanted = new HashMap<>(files);
        wanted.keySet().removeIf(name -> !PackageArchive.isWanted(name));
        if (wanted.isEmpty()) {
            throw new UnreadablePackageException(
                    "not-a-package",
                    "is neither a zip nor a workbook (.xlsx) nor tables (.csv) with a datapackage.json");
        }
        if (wanted.size() > Limits.OF_UPLOADS.entries()) {
            throw new UnreadablePackageException(
                    "too-many-files", "has more than " + Limits.OF_UPLOADS.entries() + " files");
        }
        return new PackageReader(Limits.OF_UPLOADS).read(new PackageArchive(wanted), codebook, neighbours);
    }

    /**
     * The sources of a package, whatever else is wrong with it and with them.
     *
     * @throws UnreadablePackageException if there is nothing that can be opened
     */
    public List<Source> sources(Path path) throws UnreadablePackageException {
        Issues unheard = new Issues();
        return content(PackageArchive.open(path, limits), unheard)
                .table(PackageTables.SOURCES)
                .map(raw -> new TableReader<>(PackageTables.SOURCES.format(), unheard).read(raw))
                .orElse(List.of())
                .stream()
                .map(Row::value)
                .toList();
    }

    private PackageContent content(PackageArchive archive, Issues issues) throws UnreadablePackageException {
        return archive.isWorkbook()
                ? PackageWorkbook.read(archive, limits, issues)
                : new PackageFiles(archive, limits, issues);
    }

    private Reading read(PackageArchive archive, Codebook codebook, Neighbours neighbours)
            throws UnreadablePackageException {
        Issues issues = new Issues();
        PackageContent content = content(archive, issues);
        Descriptor descriptor = descriptor(content, issues);
        Map<String, List<? extends Row<?>>> tables = new HashMap<>();
        for (PackageTable<?> table : PackageTables.ALL) {
            tables.put(table.name(), rows(table, content, descriptor, issues));
        }
        DataPackage dataPackage = assemble(descriptor, tables);
        issues.addAll(Flags.raisedBy(Rules.check(dataPackage, codebook, neighbours), dataPackage));
        Report report = new Report(
                issues.report().issues().stream().map(content::placed).toList());
        return new Reading(issues.hasErrors() ? Optional.empty() : Optional.of(dataPackage), report, true);
    }

    /** Without a descriptor nothing is said of its properties: that it is missing was said already. */
    private static Descriptor descriptor(PackageContent content, Issues issues) {
        return content.descriptor()
                .map(new DescriptorReader(issues)::read)
                .orElseGet(() -> new DescriptorReader(new Issues()).read(JsonNodeFactory.instance.objectNode()));
    }

    private <T extends PublishedRow> List<Row<T>> rows(
            PackageTable<T> table, PackageContent content, Descriptor descriptor, Issues issues) {
        TableReader<T> reader = new TableReader<>(table.format(), issues, read -> progress.read(table.name(), read));
        List<Row<T>> rows = content.table(table).map(reader::read).orElse(List.of());
        for (int position = 0; position < rows.size(); position++) {
            T row = rows.get(position).value();
            row.dataset = descriptor.name();
            row.version = descriptor.version();
            row.position = position;
        }
        return rows;
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
