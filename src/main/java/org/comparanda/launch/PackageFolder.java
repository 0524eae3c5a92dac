package org.comparanda.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.contribution.BrokenCodebookException;
import org.comparanda.contribution.CodebookReader;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Flags;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Location;
import org.comparanda.contribution.Neighbours;
import org.comparanda.contribution.PackageReader;
import org.comparanda.contribution.Reading;
import org.comparanda.contribution.Report;
import org.comparanda.evidence.Codebook;

/**
 * A data folder: its codebook, and its packages as far as they can be published.
 *
 * @param codebook the codebook by which the packages were read
 * @param packages the sound ones, at most one a dataset
 * @param refused why the others cannot be published
 */
record PackageFolder(Codebook codebook, List<DataPackage> packages, List<RefusedPackage> refused) {

    /**
     * A package that cannot be published.
     *
     * @param path the folder, zip or workbook
     * @param report what stands against it
     */
    record RefusedPackage(Path path, Report report) {}

    private static final String DESCRIPTOR = "datapackage.json";

    /**
     * Reads the codebook and all packages of a folder: its folders with a descriptor, its zip files and workbooks.
     *
     * @throws BrokenCodebookException if the codebook cannot be used
     */
    static PackageFolder read(Path folder) {
        Codebook codebook = CodebookReader.read(folder);
        List<Path> paths = pathsIn(folder);
        List<Reading> readings = paths.parallelStream()
                .map(path -> new PackageReader().read(path, codebook))
                .toList();
        List<DataPackage> packages = new ArrayList<>();
        List<RefusedPackage> refused = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < paths.size(); i++) {
            Path path = paths.get(i);
            Report report = readings.get(i).report();
            readings.get(i)
                    .dataPackage()
                    .ifPresentOrElse(
                            sound -> {
                                if (names.add(sound.descriptor().name())) {
                                    packages.add(sound);
                                } else {
                                    refused.add(new RefusedPackage(path, doubled(sound)));
                                }
                            },
                            () -> refused.add(new RefusedPackage(path, report)));
        }
        Neighbours together = Neighbours.offered(packages);
        packages.parallelStream().forEach(sound -> Flags.raiseBeside(sound, together));
        return new PackageFolder(codebook, packages, refused);
    }

    /** The folders and zips that look like packages. */
    static List<Path> pathsIn(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(PackageFolder::isPackage).sorted().toList();
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder %s cannot be read. Name another with --data DIR.".formatted(folder), e);
        }
    }

    private static boolean isPackage(Path path) {
        boolean isFolder = Files.isRegularFile(path.resolve(DESCRIPTOR)) && !path.endsWith("codebook");
        return isFolder
                || (Files.isRegularFile(path) && isPacked(path.getFileName().toString()));
    }

    /** A workbook that is open somewhere has a file beside it whose name begins with {@code ~}. */
    private static boolean isPacked(String name) {
        return name.endsWith(".zip") || (name.endsWith(".xlsx") && !name.startsWith("~"));
    }

    private static Report doubled(DataPackage sound) {
        return new Report(List.of(Issue.error(
                        "doubled-package",
                        Location.of(DESCRIPTOR),
                        "name",
                        sound.descriptor().name(),
                        "another package beside this one has the same name")
                .hint("leave one of them in the data folder")));
    }
}
