package org.comparanda.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.comparanda.contribution.CodebookReader;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.PackageReader;
import org.comparanda.contribution.Reading;
import org.comparanda.evidence.Codebook;

/** The codebook and packages of {@code data/}, read anew with each call, so that a test may change what it gets. */
public final class FoundingData {

    private static final Path DATA = Path.of("data");

    /** Packages are read with it; nobody else gets it. */
    private static final Codebook CODES = codebook();

    private FoundingData() {}

    public static Codebook codebook() {
        return CodebookReader.read(DATA);
    }

    /** Every package, in the order of their names. */
    public static List<DataPackage> packages() {
        try (Stream<Path> folders = Files.list(DATA)) {
            return folders.filter(folder -> Files.exists(folder.resolve("findings.csv")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .map(FoundingData::dataPackage)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package of this name, {@code gb-eng}. */
    public static DataPackage dataPackage(String name) {
        Reading reading = new PackageReader().read(DATA.resolve(name), CODES);
        return reading.dataPackage().orElseThrow(() -> new AssertionError(name + ":\n" + reading.report()));
    }
}
