package org.comparanda.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.comparanda.contribution.Descriptor;
import org.comparanda.contribution.PackageWriter;
import org.comparanda.release.Dataset;
import org.comparanda.release.DatasetVersion;
import org.comparanda.release.Release;
import org.comparanda.release.ReleaseContent;
import org.comparanda.testing.FoundingCorpus;

/**
 * A release with as many findings as wanted, drawn from the real one: the same size and the same seed give the same
 * release. One dataset a place, as the package format has it; beyond what the places hold at their real sizes the
 * datasets grow.
 */
final class MadeRelease {

    private static final long SEED = 20_261_122;
    private static final Instant MADE = Instant.parse("2026-11-22T12:00:00Z");

    private MadeRelease() {}

    static ReleaseContent of(int findings) {
        Sample sample = new Sample(FoundingCorpus.content());
        Random random = new Random(SEED + findings);
        List<String> places = new ArrayList<>(
                sample.codebook.places().all().stream().map(place -> place.code).toList());
        Collections.shuffle(places, random);
        List<Integer> sizes = sizes(sample, findings, places.size(), random);
        List<Dataset> datasets = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            MadeDataset made = new MadeDataset(sample, random, places.get(i));
            datasets.add(new Dataset(version(made, places.get(i), sample), made.evidence(sizes.get(i))));
        }
        datasets.sort(Comparator.comparing(Dataset::name));
        return new ReleaseContent(release(), sample.codebook, datasets);
    }

    /** Writes the datasets as packages that the service can publish, with the codebook beside them. */
    static Path write(ReleaseContent made, Path folder) {
        try {
            copyCodebook(folder);
            for (Dataset dataset : made.datasets()) {
                write(dataset, folder);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a dataset as a package. */
    static Path write(Dataset dataset, Path folder) throws IOException {
        return Files.write(
                folder.resolve(dataset.name() + ".zip"),
                PackageWriter.zip(descriptor(dataset.version()), dataset.evidence()));
    }

    /** One dataset of about so many rows in all its tables. */
    static Dataset single(int rows) {
        Sample sample = new Sample(FoundingCorpus.content());
        int findings = Math.max(1, (int) Math.round(rows * sample.findingsOfRows()));
        MadeDataset made = new MadeDataset(sample, new Random(SEED + rows), "FR");
        return new Dataset(version(made, "FR", sample), made.evidence(findings));
    }

    private static DatasetVersion version(MadeDataset made, String place, Sample sample) {
        DatasetVersion version = new DatasetVersion();
        version.dataset = made.name();
        version.version = MadeDataset.VERSION;
        version.title = "Made for the benchmark: " + place;
        version.licence = "CC-BY-4.0";
        version.codebookVersion = sample.codebook.version();
        return version;
    }

    /** As uneven as the real datasets are. */
    private static List<Integer> sizes(Sample sample, int findings, int places, Random random) {
        double mean = sample.datasetSizes.stream()
                .mapToInt(Integer::intValue)
                .average()
                .orElseThrow();
        int datasets = (int) Math.max(1, Math.min(places, Math.round(findings / mean)));
        List<Integer> weights = Stream.generate(() -> Pick.one(sample.datasetSizes, random))
                .limit(datasets)
                .toList();
        long total = weights.stream().mapToLong(Integer::longValue).sum();
        List<Integer> sizes = new ArrayList<>();
        long seen = 0;
        long given = 0;
        for (int weight : weights) {
            seen += weight;
            long until = findings * seen / total;
            sizes.add((int) (until - given));
            given = until;
        }
        return sizes;
    }

    private static Release release() {
        Release release = new Release();
        release.number = "2026.11.1";
        release.ordinal = 1;
        release.publishedAt = MADE;
        release.digest = "made";
        return release;
    }

    private static Descriptor descriptor(DatasetVersion version) {
        return new Descriptor(
                version.dataset,
                version.title,
                version.version,
                version.licence,
                version.codebookVersion,
                null,
                null,
                MADE,
                List.of(new Descriptor.Credit("Generator of the benchmark", List.of("creator"), null, null)));
    }

    /** Makes a folder with the codebook and nothing to publish. */
    static void copyCodebook(Path folder) throws IOException {
        Path codebook = Files.createDirectories(folder.resolve("codebook"));
        Files.copy(
                FoundingCorpus.FOLDER.resolve("jurisdictions.csv"),
                folder.resolve("jurisdictions.csv"),
                StandardCopyOption.REPLACE_EXISTING);
        try (Stream<Path> files = Files.list(FoundingCorpus.FOLDER.resolve("codebook"))) {
            for (Path file : files.toList()) {
                Files.copy(file, codebook.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
