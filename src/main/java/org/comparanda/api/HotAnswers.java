package org.comparanda.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.comparanda.corpus.CurrentCorpus;

/**
 * Answers that were given a moment ago, by the very words of the question. A dashboard that a thousand people open asks
 * the same a thousand times; that needs neither reading the question again nor another thread.
 */
@ApplicationScoped
class HotAnswers {

    private static final long MOST_BYTES = 64L << 20;
    private static final int LARGEST = 1 << 20;

    private final CurrentCorpus current;
    private final Telemetry telemetry;
    private final Cache<Words, Finished> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Words words, Finished answer) -> answer.body().length + answer.length() + words.length() + 500)
            .build();

    HotAnswers(CurrentCorpus current, Telemetry telemetry) {
        this.current = current;
        this.telemetry = telemetry;
    }

    /** Everything in a request that an answer depends on, with the release that is served. */
    private record Words(String release, String host, String uri, String accept, String acceptLanguage, boolean gzip) {

        int length() {
            return host.length() + uri.length() + length(accept) + length(acceptLanguage);
        }

        private static int length(String header) {
            return header == null ? 0 : header.length();
        }
    }

    /** The answer to a request that was answered before. */
    Optional<Finished> again(HttpServerRequest request) {
        Optional<Finished> again = words(request).map(answers::getIfPresent);
        if (again.isPresent()) {
            telemetry.givenAgain();
        }
        return again;
    }

    /** Keeps an answer, unless it is long, empty because the client has it, or to another method than GET. */
    void keep(RoutingContext routing, Finished answer) {
        if (routing.request().method() == HttpMethod.GET && answer.body() != null && answer.body().length <= LARGEST) {
            words(routing.request()).ifPresent(words -> answers.put(words, answer));
        }
    }

    private Optional<Words> words(HttpServerRequest request) {
        return current.get()
                .map(corpus -> new Words(
                        corpus.content().release().digest,
                        request.scheme() + Asked.host(request),
                        request.uri(),
                        Asked.accept(request),
                        Asked.acceptLanguage(request),
                        Asked.takesGzip(request)));
    }
}
