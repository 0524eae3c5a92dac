package org.comparanda.api;

import io.netty.buffer.Unpooled;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comparanda.export.Format;

/**
 * Answers on the thread that read the request what takes less time than to hand it to another thread: what was answered
 * a moment ago, and a page of the findings that have some codes. Everything else, faults too, is left to the resources.
 */
class QuickAnswers {

    private static final int AFTER_ADDRESS_CHECK = CrossOrigin.FIRST - 3;

    /** Of a limit that asks for less than what is given anyway. */
    private static final int DIGITS = 2;

    /** Parameters that may take long: to search, to compare days, to sort, to count, to load, to write every row. */
    private static final Set<String> SLOW =
            Set.of("q", "period", "sort", GroupRecords.PARAMETER, "release", "cursor", "format", "bom");

    private final Door door;
    private final Answers answers;
    private final HotAnswers hot;
    private final Outbox outbox;
    private final Usage usage;

    QuickAnswers(Door door, Answers answers, HotAnswers hot, Outbox outbox, Usage usage) {
        this.door = door;
        this.answers = answers;
        this.hot = hot;
        this.outbox = outbox;
        this.usage = usage;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, AFTER_ADDRESS_CHECK);
    }

    private void answer(RoutingContext routing) {
        if (routing.request().method() != HttpMethod.GET) {
            routing.next();
            return;
        }
        quickly(routing).ifPresentOrElse(answer -> send(answer, routing), routing::next);
    }

    /** What fails here fails again in the resource, which knows how to say it. */
    private Optional<Finished> quickly(RoutingContext routing) {
        try {
            return hot.again(routing.request()).or(() -> workedOut(routing));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Finished> workedOut(RoutingContext routing) {
        if (!RecordKind.FINDINGS.path().equals(routing.request().path())) {
            return Optional.empty();
        }
        Asked asked = door.asked(routing);
        if (!isQuick(asked)) {
            return Optional.empty();
        }
        Finished answer = answers.list(asked, RecordKind.FINDINGS.path(), GroupRecords::notGrouped);
        hot.keep(routing, answer);
        return Optional.of(answer);
    }

    private static boolean isQuick(Asked asked) {
        boolean fewRows = asked.parameters().getOrDefault("limit", List.of()).stream()
                .allMatch(limit -> limit.length() <= DIGITS);
        return fewRows
                && asked.parameters().keySet().stream().noneMatch(SLOW::contains)
                && Formats.accepted(asked, RecordType.TABULAR) == Format.JSON;
    }

    private void send(Finished answer, RoutingContext routing) {
        HttpServerResponse response = routing.response();
        boolean known = answer.isKnown(Asked.ifNoneMatch(routing.request()));
        if (!known && !outbox.takes(routing, answer)) {
            routing.next();
            return;
        }
        usage.count(answer.query());
        answer.headers().forEach(response::putHeader);
        if (known) {
            response.setStatusCode(304).end();
        } else {
            response.end(shared(answer.body()));
        }
    }

    /** Not copied: a thousand who are slow to take the same answer share its bytes. */
    @SuppressWarnings("deprecation") // Vert.x has no other way
    private static Buffer shared(byte[] body) {
        return Buffer.buffer(Unpooled.wrappedBuffer(body));
    }
}
