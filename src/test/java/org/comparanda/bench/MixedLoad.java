package org.comparanda.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * What a day of many visitors would bring, at once: pages, filters, searches, comparisons, tables, workbooks, packages to
 * check, wrong questions. About half of the questions were never put before, so that nobody has their answer at hand. Each connection puts one question after the other; whoever is told to come again waits a moment.
 */
final class MixedLoad {

    /** Questions with how many of a hundred they are, and the status that answers them. */
    private static final List<Asked> MIX = List.of(
            new Asked(40, 200, "/v1/findings?country=%s&theme=%s&limit=25"),
            new Asked(15, 200, "/v1/findings?country=%s&limit=25"),
            new Asked(8, 200, "/v1/findings/gb-eng-001?fields=id,themes"),
            new Asked(6, 200, "/v1/findings?q=%s&limit=10"),
            new Asked(6, 200, "/v1/comparison?country=%s,GB"),
            new Asked(6, 200, "/v1/findings?group_by=theme,country&country=%s"),
            new Asked(4, 200, "/v1/availability?country=%s"),
            new Asked(3, 200, "/v1/findings.csv?country=%s"),
            new Asked(2, 200, "/v1/findings.csv"),
            new Asked(1, 200, "/v1/findings.xlsx?country=%s"),
            new Asked(4, 200, "/"),
            new Asked(1, 200, "/v1/codebook"),
            new Asked(2, 400, "/v1/findings?theme=fundng"),
            new Asked(1, 404, "/v1/findings/gb-eng-999999"),
            new Asked(1, 200, "POST"));

    private static final List<String> COUNTRIES = List.of("GB", "FR", "DE", "DK", "US", "CA", "AU", "NL", "EE", "FI");
    private static final List<String> THEMES =
            List.of("funding", "procurement", "usability-and-fit", "skills-and-training", "privacy");
    private static final List<String> WORDS = List.of("doctors", "patient", "record", "cost", "standard", "trust*");

    /** Of a hundred questions with filters, how many are new: with the others, about half of all. */
    private static final int NEW = 60;

    /** Years before and after all sources; each pair of them asks for the same in other words. */
    private static final int FIRST_YEAR = 1500;

    private static final int YEARS_BEFORE = 400;
    private static final int LAST_YEAR = 2100;
    private static final int YEARS_AFTER = 7000;
    private static final AtomicInteger NEW_ONES = new AtomicInteger();

    private static final int UNAVAILABLE = 503;
    private static final Duration MOMENT = Duration.ofMillis(500);
    private static final long LONGEST_NANOS = Duration.ofMinutes(2).toNanos();

    private final int port;
    private final int connections;
    private final byte[] dataPackage;
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final ConcurrentHistogram nanos = new ConcurrentHistogram(LONGEST_NANOS, 3);

    MixedLoad(int port, int connections, byte[] dataPackage) {
        this.port = port;
        this.connections = connections;
        this.dataPackage = dataPackage;
    }

    private record Asked(int share, int status, String path) {}

    /** How often something happened: {@code as it should}, {@code busy}, or a fault in words. */
    Map<String, Long> counts() {
        Map<String, Long> sums = new TreeMap<>();
        counts.forEach((what, count) -> sums.put(what, count.sum()));
        return sums;
    }

    double millis(double percentile) {
        return nanos.getValueAtPercentile(percentile) / 1e6;
    }

    /** Asks for a while. */
    void run(Duration duration) throws InterruptedException {
        Vertx vertx = Vertx.vertx();
        try {
            HttpClient client = vertx.createHttpClient(
                    new HttpClientOptions().setDefaultHost("127.0.0.1").setDefaultPort(port),
                    new PoolOptions().setHttp1MaxSize(connections));
            long end = System.nanoTime() + duration.toNanos();
            CountDownLatch running = new CountDownLatch(connections);
            for (int i = 0; i < connections; i++) {
                new Visitor(vertx, client, new Random(i), end, running).next();
            }
            if (!running.await(duration.toSeconds() + 120, TimeUnit.SECONDS)) {
                count("never answered: " + running.getCount());
            }
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private void count(String what) {
        counts.computeIfAbsent(what, any -> new LongAdder()).increment();
    }

    /** One who asks, and asks on. */
    private final class Visitor {

        private final Vertx vertx;
        private final HttpClient client;
        private final Random random;
        private final long end;
        private final CountDownLatch running;

        Visitor(Vertx vertx, HttpClient client, Random random, long end, CountDownLatch running) {
            this.vertx = vertx;
            this.client = client;
            this.random = random;
            this.end = end;
            this.running = running;
        }

        void next() {
            if (System.nanoTime() > end) {
                running.countDown();
                return;
            }
            Asked asked = drawn();
            long start = System.nanoTime();
            ask(asked).onComplete(answer -> {
                nanos.recordValue(Math.min(LONGEST_NANOS, System.nanoTime() - start));
                boolean busy = answer.succeeded() && answer.result().statusCode() == UNAVAILABLE;
                count(answer.failed() ? "failed: " + answer.cause() : verdict(asked, answer.result()));
                if (busy) {
                    vertx.setTimer(MOMENT.toMillis(), any -> next());
                } else {
                    vertx.runOnContext(any -> next());
                }
            });
        }

        private Future<HttpClientResponse> ask(Asked asked) {
            if (asked.path().equals("POST")) {
                return client.request(HttpMethod.POST, "/v1/validations")
                        .compose(request -> request.putHeader("Content-Type", "application/zip")
                                .send(Buffer.buffer(dataPackage)))
                        .compose(this::whole);
            }
            return client.request(HttpMethod.GET, filled(asked.path()))
                    .compose(request -> random.nextBoolean()
                            ? request.putHeader("Accept-Encoding", "gzip").send()
                            : request.send())
                    .compose(this::whole);
        }

        private Future<HttpClientResponse> whole(HttpClientResponse response) {
            return response.body().map(response);
        }

        private String filled(String path) {
            boolean words = path.contains("q=");
            String filled = String.format(path, words ? one(WORDS) : one(COUNTRIES), one(THEMES));
            boolean hasFilters = path.contains("%s") || path.endsWith(".csv");
            return hasFilters && random.nextInt(100) < NEW
                    ? filled + (filled.contains("?") ? "&" : "?") + neverAsked()
                    : filled;
        }

        private static String neverAsked() {
            int number = NEW_ONES.getAndIncrement();
            return "published=" + (FIRST_YEAR + number / YEARS_AFTER % YEARS_BEFORE) + ".."
                    + (LAST_YEAR + number % YEARS_AFTER);
        }

        private String one(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        private Asked drawn() {
            int at = random.nextInt(100);
            for (Asked asked : MIX) {
                at -= asked.share();
                if (at < 0) {
                    return asked;
                }
            }
            return MIX.get(0);
        }
    }

    private static String verdict(Asked asked, HttpClientResponse response) {
        if (response.statusCode() == asked.status()) {
            return "as it should";
        }
        boolean honest = response.statusCode() == UNAVAILABLE && response.getHeader("Retry-After") != null;
        return honest ? "busy" : asked.path() + " was answered " + response.statusCode();
    }
}
