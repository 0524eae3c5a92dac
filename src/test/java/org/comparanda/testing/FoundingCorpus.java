package org.comparanda.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.comparanda.contribution.CodebookReader;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.PackageReader;
import org.comparanda.corpus.Corpus;
import org.comparanda.evidence.Codebook;
import org.comparanda.release.Dataset;
import org.comparanda.release.DatasetVersion;
import org.comparanda.release.Release;
import org.comparanda.release.ReleaseContent;

/** The packages of {@code data/} as a release, without a database. */
public final class FoundingCorpus {

    public static final Path FOLDER = Path.of("data");

    private static final class Once {
        static final Codebook CODEBOOK = CodebookReader.read(FOLDER);
        static final ReleaseContent CONTENT = new ReleaseContent(release(), CODEBOOK, datasets());
        static final Corpus CORPUS = Corpus.of(CONTENT);
    }

    private FoundingCorpus() {}

    public static Codebook codebook() {
        return Once.CODEBOOK;
    }

    public static ReleaseContent content() {
        return Once.CONTENT;
    }

    /** The same corpus for all tests: it cannot be changed. */
    public static Corpus corpus() {
        return Once.CORPUS;
    }

    private static Release release() {
        Release release = new Release();
        release.number = "2026.11.1";
        release.ordinal = 1;
        release.publishedAt = Instant.parse("2026-11-22T12:00:00Z");
        release.digest = "founding-data";
        return release;
    }

    private static List<Dataset> datasets() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(folder -> Files.exists(folder.resolve("findings.csv")))
                    .sorted()
                    .map(FoundingCorpus::dataset)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dataset dataset(Path folder) {
        DataPackage read =
                new PackageReader().read(folder, codebook()).dataPackage().orElseThrow();
        DatasetVersion version = new DatasetVersion();
        version.dataset = read.descriptor().name();
        version.version = read.descriptor().version();
        version.title = read.descriptor().title();
        return new Dataset(version, read.evidence());
    }
}
