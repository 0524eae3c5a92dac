package org.comparanda.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * People who read while something happens to the service. Every answer has to be what it was before; what was not is
 * kept. No question is put in the same words twice, so each answer has to be worked out.
 */
final class Readers implements AutoCloseable {

    /** A question to every path of the contract that needs no release but the current one, of data that have Singapore. */
    static final List<String> OF_THE_RELEASE = List.of(
            "v1",
            "v1/findings?limit=100",
            "v1/findings?country=GB&kind=barrier&limit=7",
            "v1/findings?q=training",
            "v1/findings?group_by=theme,country",
            "v1/findings.csv",
            "v1/findings.ndjson",
            "v1/findings.xlsx?country=GB",
            "v1/findings/sg-001",
            "v1/availability",
            "v1/comparison",
            "v1/comparison.jsonstat",
            "v1/comparison/themes",
            "v1/comparison/transfers?to=SG",
            "v1/comparison/waves",
            "v1/comparison/gaps",
            "v1/comparison/profiles?country=GB,SG",
            "v1/sources",
            "v1/sources.bib",
            "v1/sources/sg/coi-2019",
            "v1/programmes",
            "v1/programmes/sg/nehr",
            "v1/figures",
            "v1/figures/sg-f01",
            "v1/themes",
            "v1/themes/funding",
            "v1/jurisdictions",
            "v1/jurisdictions/SG",
            "v1/codebook",
            "v1/datasets",
            "v1/datasets/sg",
            "v1/datasets/sg/versions",
            "v1/datasets/sg/versions/0.1.0",
            "v1/datasets/sg/versions/0.1.0.zip",
            "v1/datasets/sg/versions/0.1.0/datapackage.json",
            "v1/releases",
            "v1/templates/SG.xlsx",
            "v1/templates/SG.zip",
            "v1/validations",
            "rules/year-missing",
            "problems/bad-parameter",
            "openapi.json",
            "");

    /** A package is sent there. */
    private static final String CHECKING = "v1/validations?format=json";

    private static final String PACKAGE = "v1/datasets/sg/versions/0.1.0.zip";

    private final HttpClient client = client();
    private final Map<String, String> expected = new HashMap<>();
    private final Supplier<String> service;
    private final byte[] sent;
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong longestNanos = new AtomicLong();
    private volatile boolean ended;

    private Readers(List<String> questions, Supplier<String> service) {
        this.service = service;
        this.sent = ask(PACKAGE).body();
        for (String question : questions) {
            HttpResponse<byte[]> answer = ask(question);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(question + ": " + answer.statusCode());
            }
            expected.put(question, content(answer));
        }
    }

    /** Questions that concern a past release, too. */
    static List<String> withThePast(String current, String past) {
        List<String> questions = new ArrayList<>(OF_THE_RELEASE);
        questions.addAll(List.of(
                "v1/findings?limit=100&release=" + past,
                "v1/findings.csv?release=" + past,
                "v1/findings.xlsx?release=" + past,
                "v1/findings/sg-001?release=" + past,
                "v1/comparison/gaps?release=" + past,
                "v1/releases/" + past,
                "v1/releases/" + current,
                "v1/releases/" + current + "/diff",
                "v1/changes"));
        return questions;
    }

    /**
     * Lets some people read from now on, and send a package now and then.
     *
     * @param service address of the service, asked before each question
     */
    static Readers of(List<String> questions, int count, Supplier<String> service) {
        List<String> all = new ArrayList<>(questions);
        all.add(CHECKING);
        Readers readers = new Readers(all, service);
        for (int reader = 0; reader < count; reader++) {
            int first = reader * all.size() / count;
            Thread thread = new Thread(() -> readers.read(all, first), "reader-" + reader);
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

    /** How long the slowest answer took. */
    Duration longest() {
        return Duration.ofNanos(longestNanos.get());
    }

    /** Waits until that many more questions were asked. */
    void awaitMore(long count) {
        long enough = answers() + count;
        ComparandaProcess.await(() -> answers() >= enough, "answers");
    }

    /** Waits until each of them has put every question again. */
    void awaitEveryQuestion() {
        awaitMore((long) expected.size() * threads.size());
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
            long began = System.nanoTime();
            try {
                HttpResponse<byte[]> answer = ask(question);
                if (answer.statusCode() != 200 || !content(answer).equals(expected.get(question))) {
                    failures.add(question + ": " + answer.statusCode() + " "
                            + new String(
                                    answer.body(), 0, Math.min(300, answer.body().length), StandardCharsets.UTF_8));
                }
            } catch (IllegalStateException e) {
                failures.add(question + ": " + e.getMessage());
            }
            longestNanos.accumulateAndGet(System.nanoTime() - began, Math::max);
            answers.incrementAndGet();
        }
    }

    private HttpResponse<byte[]> ask(String question) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(service.get() + question));
        if (question.equals(CHECKING)) {
            request.header("Content-Type", "application/zip").POST(HttpRequest.BodyPublishers.ofByteArray(sent));
        }
        // Nobody has such a language, and nothing that was answered before was asked with it.
        return send(client, request.header("Accept-Language", "en, x-" + asked.incrementAndGet()));
    }

    static HttpResponse<byte[]> get(HttpClient client, String address) {
        return send(client, HttpRequest.newBuilder(URI.create(address)));
    }

    private static HttpResponse<byte[]> send(HttpClient client, HttpRequest.Builder request) {
        HttpRequest timed = request.timeout(Duration.ofSeconds(30)).build();
        try {
            return client.send(timed, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(timed.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** A digest of what is said; zip files and workbooks also say when they were made, which does not count. */
    private static String content(HttpResponse<byte[]> answer) {
        byte[] body = answer.body();
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return DigestUtils.sha256Hex(body);
        }
        try (ZipFile zip = ZipFile.builder().setByteArray(body).get()) {
            return Collections.list(zip.getEntries()).stream()
                    .filter(entry -> !entry.getName().startsWith("docProps/"))
                    .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new IllegalStateException(answer.uri() + ": " + e, e);
        }
    }
}
