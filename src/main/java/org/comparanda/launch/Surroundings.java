package org.comparanda.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Neighbours;
import org.comparanda.contribution.PackageReader;
import org.comparanda.contribution.Reading;
import org.comparanda.evidence.Codebook;
import org.comparanda.release.Draft;
import org.comparanda.release.ReleaseContent;

/**
 * What packages are checked beside: the packages of the data folder and each other. A package from elsewhere with the
 * name of one in the data folder is taken for its next version, and a package in the data folder for the next version of
 * what the main branch has in its place.
 */
final class Surroundings {

    private final Codebook codebook;
    private final Map<Path, DataPackage> inFolder;
    private final Map<Path, DataPackage> before;
    private final Map<Path, DataPackage> given;

    /**
     * Reads them.
     *
     * @param data the data folder
     * @param paths the packages that are checked
     * @param main what is published of the data folder
     * @throws CannotStart if one of the paths cannot be read
     */
    Surroundings(Path data, List<Path> paths, MainBranch main, Codebook codebook) {
        String missing = paths.stream()
                .filter(path -> !Files.isReadable(path))
                .map(path -> "There is no readable package at " + path + ".")
                .collect(Collectors.joining(System.lineSeparator()));
        if (!missing.isEmpty()) {
            throw CannotStart.unreadable(missing, null);
        }
        this.codebook = codebook;
        this.inFolder = read(PackageFolder.pathsIn(data));
        this.given = paths.size() > 1 ? read(paths) : Map.of();
        this.before =
                read(paths.stream().map(Surroundings::real).filter(inside(data)).toList(), main);
    }

    /** What a package is checked beside. */
    Neighbours of(Path path) {
        Optional<String> name = Optional.ofNullable(given.get(real(path)))
                .map(itself -> itself.descriptor().name());
        List<DataPackage> beside = new ArrayList<>(published(path));
        // The next versions of the others count more than those before.
        given.values().stream()
                .filter(other -> !other.descriptor().name().equals(name.orElse(null)))
                .forEach(beside::add);
        return Neighbours.ofPackages(beside);
    }

    /** What is published, as the package at a path finds it. */
    ReleaseContent releaseBefore(Path path) {
        return Draft.of(
                "published",
                codebook,
                published(path).stream().map(Draft::dataset).toList());
    }

    private List<DataPackage> published(Path path) {
        Path real = real(path);
        Map<String, DataPackage> byName = new LinkedHashMap<>();
        Stream.concat(
                        inFolder.entrySet().stream()
                                .filter(other -> !other.getKey().equals(real))
                                .map(Map.Entry::getValue),
                        Stream.ofNullable(before.get(real)))
                .forEach(one -> byName.put(one.descriptor().name(), one));
        return List.copyOf(byName.values());
    }

    private Map<Path, DataPackage> read(List<Path> paths) {
        record Read(Path path, Optional<DataPackage> dataPackage) {}
        Map<Path, DataPackage> packages = new LinkedHashMap<>();
        paths.parallelStream()
                .map(path -> new Read(
                        real(path), new PackageReader().read(path, codebook).dataPackage()))
                .toList()
                .forEach(read -> read.dataPackage.ifPresent(sound -> packages.put(read.path, sound)));
        return packages;
    }

    private Map<Path, DataPackage> read(List<Path> places, MainBranch main) {
        Map<Path, DataPackage> packages = new LinkedHashMap<>();
        places.forEach(place -> main.packed(place)
                .map(packed -> new PackageReader().read(place.getFileName().toString(), packed, codebook))
                .flatMap(Reading::dataPackage)
                .ifPresent(sound -> packages.put(place, sound)));
        return packages;
    }

    private static Predicate<Path> inside(Path data) {
        Path folder = real(data);
        return path -> folder.equals(path.getParent());
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
