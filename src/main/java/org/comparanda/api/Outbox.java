package org.comparanda.api;

import io.netty.buffer.Unpooled;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Large answers that are on their way. They lie in memory until the client has taken them, so together they are bounded
 * in size, and a client that does not take its answer loses the connection.
 */
@ApplicationScoped
class Outbox {

    /** Smaller answers are bounded by the number of connections, on each of which there is only one. */
    private static final int LARGE = 64 << 10;

    private static final int LEAST_MEGABYTES = 16;
    private static final int SHARE_OF_HEAP = 8;

    private final int size;
    private final Semaphore kilobytes;
    private final Duration longest;
    private final Telemetry telemetry;

    Outbox(
            @ConfigProperty(name = "comparanda.outbox.megabytes") OptionalInt megabytes,
            @ConfigProperty(name = "comparanda.outbox.timeout", defaultValue = "PT5M") Duration longest,
            Telemetry telemetry) {
        int share = (int) Math.min(1 << 20, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP >> 20);
        this.size = megabytes.orElse(Math.max(LEAST_MEGABYTES, share)) << 10;
        this.kilobytes = new Semaphore(size);
        this.longest = longest;
        this.telemetry = telemetry;
    }

    /** Whether there is room for an answer; if so, it is kept until the client has it. */
    boolean takes(RoutingContext routing, Finished answer) {
        int bytes = answer.body() == null ? 0 : answer.body().length;
        if (bytes < LARGE) {
            return true;
        }
        Optional<Turn> room = room(bytes);
        room.ifPresent(taken -> untilSent(routing, taken));
        return room.isPresent();
    }

    /**
     * The same for whoever cannot leave it to somebody else.
     *
     * @throws ProblemException if there is no room
     */
    void insist(RoutingContext routing, Finished answer) {
        if (!takes(routing, answer)) {
            telemetry.turnedAway("outbox");
            throw new ProblemException(
                    ProblemType.BUSY, "Other large answers are being sent; try again in a few seconds");
        }
    }

    private Optional<Turn> room(int bytes) {
        int needed = Math.min(size, bytes >> 10);
        return kilobytes.tryAcquire(needed) ? Optional.of(new Turn(() -> kilobytes.release(needed))) : Optional.empty();
    }

    /** Closes a turn when the client has the answer, or has lost the connection. */
    void untilSent(RoutingContext routing, Turn turn) {
        Vertx vertx = routing.vertx();
        HttpConnection connection = routing.request().connection();
        long timer = vertx.setTimer(longest.toMillis(), any -> {
            cutOff(connection);
            turn.close();
        });
        Runnable sent = () -> {
            vertx.cancelTimer(timer);
            turn.close();
        };
        routing.addEndHandler(any -> whenWritten(connection, sent));
        if (routing.response().closed()) {
            sent.run(); // Who has hung up already never gets to the end of the answer.
        }
    }

    /** At once: Vert.x would close it when all is written, and wait for that as long as the client does not read. */
    static void cutOff(HttpConnection connection) {
        if (connection instanceof ConnectionBase channel) {
            channel.channelHandlerContext().close();
        } else {
            connection.close();
        }
    }

    /** An answer has ended as soon as Netty has it; what is written behind it is through when the answer is. */
    private static void whenWritten(HttpConnection connection, Runnable done) {
        if (connection instanceof ConnectionBase channel) {
            channel.channelHandlerContext().writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(written -> done.run());
        } else {
            done.run();
        }
    }
}
