package org.comparanda.launch;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the evidence: publishes what is new in the data folder, then answers on a port until it is ended. */
@Command(
        name = "serve",
        description = "Publish what is new in the data folder, then serve it (this is what happens without a command).",
        versionProvider = Standard.class,
        sortOptions = false)
final class Serve implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:QUARKUS_HTTP_PORT:-8080}",
            description = "Port to listen on; 0 takes a free one. Default: ${DEFAULT-VALUE}")
    int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "${env:QUARKUS_HTTP_HOST:-127.0.0.1}",
            description = "Address to listen on; 0.0.0.0 for every network. Default: ${DEFAULT-VALUE}")
    String host;

    @Mixin
    private DataFolder data;

    @Mixin
    private HomeFolder home;

    @Option(names = "--strict", description = "End with status 1 if a package is refused.")
    boolean strict;

    @Option(names = "--once", hidden = true, description = "End as soon as everything is up.")
    boolean once;

    @Mixin
    private Standard standard;

    @Override
    public Integer call() {
        return new Server(Address.free(host, port), data.path(), homeFolder(), strict, once).run();
    }

    Path homeFolder() {
        return home.path();
    }
}
