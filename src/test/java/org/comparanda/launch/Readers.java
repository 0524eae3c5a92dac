package org.comparanda.launch;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * People who read while something happens to the service. Every answer has to be what it was before; what was not is
 * kept.
 */
final class Readers implements AutoCloseable {

    /** A question of each kind that the service answers, also such as concern the past. */
    static final List<String> QUESTIONS = List.of(
            "v1",
            "v1/findings?limit=100",
            "v1/findings?country=GB&kind=barrier&limit=7",
            "v1/findings?q=training",
            "v1/findings?group_by=theme,country",
            "v1/findings.csv",
            "v1/findings.xlsx?country=GB",
            "v1/sources",
            "v1/programmes",
            "v1/figures",
            "v1/jurisdictions",
            "v1/themes",
            "v1/codebook",
            "v1/availability",
            "v1/comparison/themes",
            "v1/comparison/gaps",
            "v1/datasets",
            "v1/datasets/sg/versions",
            "v1/datasets/sg/versions/0.1.0.zip",
            "v1/releases",
            "v1/changes",
            "v1/templates/SG.zip",
            "openapi.json",
            "");

    private final HttpClient client = client();
    private final Map<String, Integer> expected;
    private final Supplier<String> service;
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicLong answers = new AtomicLong();
    private volatile boolean ended;

    private Readers(List<String> questions, Supplier<String> service) {
        this.service = service;
        this.expected = questions.stream().collect(toMap(question -> question, question -> hash(ask(question))));
    }

    /**
     * Lets some people read from now on.
     *
     * @param service address of the service, asked before each question
     */
    static Readers of(List<String> questions, int count, Supplier<String> service) {
        Readers readers = new Readers(questions, service);
        for (int reader = 0; reader < count; reader++) {
            int first = reader;
            Thread thread = new Thread(() -> readers.read(questions, first), "reader-" + reader);
            readers.threads.add(thread);
            thread.start();
        }
        return readers;
    }

    long answers() {
        return answers.get();
    }

    /** What was not answered as before. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    /** Waits until that many more questions were asked. */
    void awaitMore(long count) {
        long enough = answers() + count;
        ComparandaProcess.await(() -> answers() >= enough, "answers");
    }

    @Override
    public void close() {
        ended = true;
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(List<String> questions, int first) {
        for (int i = first; !ended; i++) {
            String question = questions.get(i % questions.size());
            try {
                HttpResponse<byte[]> answer = ask(question);
                if (answer.statusCode() != 200 || hash(answer) != expected.get(question)) {
                    failures.add(question + ": " + answer.statusCode() + " "
                            + new String(
                                    answer.body(), 0, Math.min(300, answer.body().length), StandardCharsets.UTF_8));
                }
            } catch (IllegalStateException e) {
                failures.add(question + ": " + e.getMessage());
            }
            answers.incrementAndGet();
        }
    }

    private HttpResponse<byte[]> ask(String question) {
        return get(client, service.get() + question);
    }

    static HttpResponse<byte[]> get(HttpClient client, String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(address + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** Zip files and workbooks say when they were made; of them the name of the answer is enough. */
    private static int hash(HttpResponse<byte[]> answer) {
        boolean packed = Stream.of("zip", "spreadsheet")
                .anyMatch(type ->
                        answer.headers().firstValue("Content-Type").orElse("").contains(type));
        return packed ? answer.headers().firstValue("ETag").orElse("").hashCode() : Arrays.hashCode(answer.body());
    }
}
