package org.comparanda.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of an answer that fails when its beginning has been sent. */
class RouterProblemsTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void anAnswerThatBreaksOffIsNeitherLeftHangingNorTakenForWhole() throws Exception {
        Router router = Router.router(vertx);
        // It says nothing in this case, so nobody has to know the address of the service.
        new RouterProblems(null).register(router);
        router.get("/breaks-off").handler(routing -> {
            routing.response().setChunked(true).write("begun");
            routing.fail(new IllegalStateException("a test lets an answer break off"));
        });
        HttpServer server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.actualPort() + "/breaks-off"))
                .build();
        assertThat(HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableOfType(ExecutionException.class)
                .withCauseInstanceOf(IOException.class);
    }
}
