package org.comparanda.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Neighbours;
import org.comparanda.contribution.PackageReader;
import org.comparanda.evidence.Codebook;

/**
 * What packages are checked beside: the packages of the data folder and each other. A package from elsewhere with the
 * name of one in the data folder is taken for its next version.
 */
final class Surroundings {

    private final Map<Path, DataPackage> published;
    private final Map<Path, DataPackage> given;

    /**
     * Reads them.
     *
     * @param data the data folder
     * @param paths the packages that are checked
     */
    Surroundings(Path data, List<Path> paths, Codebook codebook) {
        published = read(PackageFolder.pathsIn(data), codebook);
        given = paths.size() > 1 ? read(paths, codebook) : Map.of();
    }

    /** What a package is checked beside. */
    Neighbours of(Path path) {
        Path real = real(path);
        Optional<String> name = Optional.ofNullable(given.get(real))
                .map(itself -> itself.descriptor().name());
        List<DataPackage> beside = new ArrayList<>();
        published.forEach((other, dataPackage) -> {
            if (!other.equals(real)) {
                beside.add(dataPackage);
            }
        });
        // The next versions of the others count more than those before.
        given.values().stream()
                .filter(other -> !other.descriptor().name().equals(name.orElse(null)))
                .forEach(beside::add);
        return Neighbours.ofPackages(beside);
    }

    /** The packages of the data folder, but for the one at a path. */
    List<DataPackage> publishedBeside(Path path) {
        Path real = real(path);
        return published.entrySet().stream()
                .filter(other -> !other.getKey().equals(real))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<Path, DataPackage> read(List<Path> paths, Codebook codebook) {
        record Read(Path path, Optional<DataPackage> dataPackage) {}
        Map<Path, DataPackage> packages = new LinkedHashMap<>();
        paths.parallelStream()
                .map(path -> new Read(
                        real(path), new PackageReader().read(path, codebook).dataPackage()))
                .toList()
                .forEach(read -> read.dataPackage.ifPresent(sound -> packages.put(read.path, sound)));
        return packages;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
