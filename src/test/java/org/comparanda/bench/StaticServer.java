package org.comparanda.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.nio.file.Path;

/** The yardstick: files sent from disk by the network layer that the service stands on, and nothing else. */
public final class StaticServer extends AbstractVerticle {

    static final String READY = "static server at http://127.0.0.1:";

    private final Path folder;
    private final int port;

    private StaticServer(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Serves the files of a folder on a port, by their names, until the process is ended. */
    public static void main(String... folderAndPort) {
        Path folder = Path.of(folderAndPort[0]).toAbsolutePath();
        int port = Integer.parseInt(folderAndPort[1]);
        int loops = Runtime.getRuntime().availableProcessors();
        Vertx.vertx()
                .deployVerticle(() -> new StaticServer(folder, port), new DeploymentOptions().setInstances(loops))
                .onSuccess(deployed -> System.out.println(READY + port))
                .onFailure(failure -> {
                    System.err.println(failure.getMessage());
                    System.exit(1);
                });
    }

    @Override
    public void start() {
        vertx.createHttpServer().requestHandler(this::send).listen(port, "127.0.0.1");
    }

    private void send(HttpServerRequest request) {
        String file = folder.resolve(request.path().substring(1)).toString();
        request.response()
                .putHeader("Content-Type", "application/json")
                .sendFile(file)
                .onFailure(missing -> request.response().setStatusCode(404).end());
    }
}
