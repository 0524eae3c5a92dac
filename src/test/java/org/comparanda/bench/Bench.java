package org.comparanda.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.comparanda.corpus.Corpus;
import org.comparanda.release.Dataset;
import org.comparanda.release.ReleaseContent;
import org.comparanda.testing.FoundingCorpus;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the service on the real release and on made ones; docs/benchmark.md says what and how. */
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false, description = "Measure the service.")
public final class Bench implements Callable<Integer> {

    /** Stands for the real release among the sizes. */
    private static final int REAL = 0;

    /** How long an answer takes is measured here; nobody is to be told to come again. */
    private static final String PATIENT = "-Dcomparanda.turns.wait=PT10M";

    @Option(
            names = "--findings",
            split = ",",
            arity = "0..1",
            defaultValue = "0,10000,100000,1000000",
            description = "Sizes to measure, in findings; 0 is the real release. Default: ${DEFAULT-VALUE}")
    List<Integer> sizes;

    @Option(
            names = "--rows",
            defaultValue = "100000",
            description = "Rows of the package that is validated; 0 for none. Default: ${DEFAULT-VALUE}")
    int rows;

    @Option(
            names = "--starts",
            defaultValue = "9",
            description = "Starts with the real release; 0 for none. Default: ${DEFAULT-VALUE}")
    int starts;

    @Option(names = "--seconds", defaultValue = "4", description = "Length of a round. Default: ${DEFAULT-VALUE}")
    int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "20",
            description = "Seconds of each load before the first round. Default: ${DEFAULT-VALUE}")
    int warmUp;

    @Option(names = "--rounds", defaultValue = "5", description = "Rounds of each kind. Default: ${DEFAULT-VALUE}")
    int rounds;

    @Option(names = "--connections", defaultValue = "16", description = "Kept open. Default: ${DEFAULT-VALUE}")
    int connections;

    @Option(names = "--service", split = " ", defaultValue = "./comparanda", description = "How to start the service.")
    List<String> service;

    @Option(names = "--heap", defaultValue = "2500m", description = "Heap to serve with. Default: ${DEFAULT-VALUE}")
    String heap;

    @Option(
            names = "--out",
            defaultValue = "target/bench",
            description = "Folder for packages, databases and figures. Default: ${DEFAULT-VALUE}")
    Path out;

    public static void main(String... args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Figures figures = new Figures();
        Files.createDirectories(out);
        if (rows > 0) {
            validate(figures);
        }
        if (starts > 0) {
            start(figures);
        }
        keep(figures);
        for (int size : sizes) {
            measure(size, figures);
            // After each size, so that what was measured is not lost if a larger one fails.
            keep(figures);
        }
        figures.print(System.out);
        return 0;
    }

    private void keep(Figures figures) throws IOException {
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(out.resolve("figures.json").toFile(), figures.asTree());
    }

    /** On a home folder that was there; the first start, which makes it, does not count. */
    private void start(Figures figures) {
        Path home = out.resolve("starts").toAbsolutePath();
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i <= starts; i++) {
            try (ServerProcess server = ServerProcess.service(service, FoundingCorpus.FOLDER, home, "")) {
                seconds.add(server.secondsToReady());
            }
        }
        figures.release(
                        "real",
                        FoundingCorpus.content().datasets().stream()
                                .mapToInt(
                                        dataset -> dataset.evidence().findings().size())
                                .sum())
                .starts(seconds.subList(1, seconds.size()));
    }

    /** In a process of its own, once to have all files at hand, and then as often as there are rounds. */
    private void validate(Figures figures) throws IOException {
        Dataset dataset = MadeRelease.single(rows);
        Path data = Files.createDirectories(out.resolve("validated"));
        MadeRelease.copyCodebook(data);
        Path dataPackage = MadeRelease.write(dataset, Files.createDirectories(data.resolve("package")));
        Figures.Release validated =
                figures.release("validated", dataset.evidence().findings().size());
        List<ValidateProcess> runs = new ArrayList<>();
        for (int i = 0; i <= rounds; i++) {
            ValidateProcess run = ValidateProcess.run(service, data, dataPackage, out.resolve("validated.txt"));
            if (run.status() != 0) {
                throw new IllegalStateException("was found faulty; see " + out.resolve("validated.txt"));
            }
            runs.add(run);
        }
        validated.validations(dataset.evidence(), runs.subList(1, runs.size()));
    }

    private void measure(int size, Figures figures) throws IOException {
        ReleaseContent content = size == REAL ? FoundingCorpus.content() : MadeRelease.of(size);
        Corpus corpus = Corpus.of(content);
        Figures.Release release = figures.release(
                size == REAL ? "real" : "made", corpus.findings().size());
        System.err.printf("%s release of %,d findings%n", release.name(), release.findings());
        Path folder = out.resolve(release.name() + "-" + release.findings());
        PublishedRelease published = new PublishedRelease(
                service,
                folder,
                () -> size == REAL ? FoundingCorpus.FOLDER : MadeRelease.write(content, folder.resolve("packages")));
        try (ServerProcess server = published.serve("-Xmx" + heap + " " + PATIENT)) {
            release.add("loaded and ready, s", server.secondsToReady());
            release.add("live heap, MB", server.liveBytes() / 1e6);
            new OverHttp(
                            corpus,
                            server.port(),
                            folder,
                            Duration.ofSeconds(warmUp),
                            Duration.ofSeconds(seconds),
                            rounds,
                            connections)
                    .measure(release);
            release.add("live heap after load, MB", server.liveBytes() / 1e6);
        }
        InProcess.measure(corpus, Duration.ofSeconds(seconds), rounds, release);
    }
}
