package org.comparanda.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comparanda.corpus.Corpus;

/**
 * Loads the service and a static server that sends the same bytes, in turn and with the same client, and compares them
 * round by round: what else the machine does hits both.
 */
final class OverHttp {

    /** Answers that are asked for again and again, and that the static server sends. */
    private static final int HOT = 200;

    /** More than these two cores could answer in a second. */
    private static final int MOST_A_SECOND = 20_000;

    private static final String FINDINGS = "/v1/findings?limit=" + Questions.ROWS + "&";

    private final Questions questions;
    private final int service;
    private final Path folder;
    private final Duration warmUp;
    private final Duration duration;
    private final int rounds;
    private final int connections;

    OverHttp(Corpus corpus, int service, Path folder, Duration warmUp, Duration duration, int rounds, int connections) {
        this.questions = new Questions(corpus, service);
        this.service = service;
        this.folder = folder;
        this.warmUp = warmUp;
        this.duration = duration;
        this.rounds = rounds;
        this.connections = connections;
    }

    void measure(Figures.Release release) throws IOException {
        List<String> hot = questions.filters(HOT).stream()
                .map(one -> FINDINGS + one.query())
                .toList();
        try (ServerProcess files = ServerProcess.files(answers(hot))) {
            Map<String, List<Measured>> measured = new LinkedHashMap<>();
            round(files.port(), hot, warmUp);
            for (int round = 0; round < rounds; round++) {
                round(files.port(), hot, duration)
                        .forEach((what, one) -> measured.computeIfAbsent(what, any -> new ArrayList<>())
                                .add(one));
            }
            measured.forEach((what, all) -> release.http(what, all, measured.get("static files")));
            release.http("distinct filters, one client", alone(), measured.get("static files"));
        }
    }

    private Map<String, Measured> round(int files, List<String> hot, Duration length) {
        Load load = new Load(service, connections, length);
        Map<String, Measured> once = new LinkedHashMap<>();
        once.put(
                "static files",
                new Load(files, connections, length)
                        .put(endless(
                                IntStream.range(0, HOT).mapToObj(i -> "/" + i).toList())));
        once.put("distinct filters", load.put(distinct(length)));
        once.put("hot filters", load.put(endless(hot)));
        once.put("distinct words", load.put(words(length)));
        once.put("distinct group_by", load.put(groups(length)));
        return once;
    }

    private List<Measured> alone() {
        Load one = new Load(service, 1, duration);
        return Stream.generate(() -> one.put(distinct(duration))).limit(rounds).toList();
    }

    private Iterator<String> distinct(Duration length) {
        return questions.filters((int) (MOST_A_SECOND * length.toSeconds())).stream()
                .map(one -> FINDINGS + one.query())
                .iterator();
    }

    private Iterator<String> groups(Duration length) {
        return questions.filters((int) (MOST_A_SECOND / 10 * length.toSeconds())).stream()
                .map(one -> "/v1/findings?group_by=theme,country&" + one.query())
                .iterator();
    }

    private Iterator<String> words(Duration length) {
        List<String> words = new ArrayList<>(questions.words((int) (MOST_A_SECOND / 4 * length.toSeconds())));
        Collections.shuffle(words);
        return words.stream()
                .map(two -> FINDINGS + "q=" + two.replace(" ", "%20"))
                .iterator();
    }

    private static Iterator<String> endless(List<String> paths) {
        return Stream.iterate(0, i -> (i + 1) % paths.size()).map(paths::get).iterator();
    }

    /** The answers to some questions as files, named by their number. */
    private Path answers(List<String> paths) throws IOException {
        Path answers = Files.createDirectories(folder.resolve("answers"));
        try (KeptConnection connection = new KeptConnection(service)) {
            for (int i = 0; i < paths.size(); i++) {
                Files.write(answers.resolve(String.valueOf(i)), connection.body(paths.get(i)));
            }
        }
        return answers;
    }
}
