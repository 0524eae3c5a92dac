package org.comparanda.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * A release in the database of the service, published as any other: written as packages, read, checked and stored.
 * What is measured afterwards is a start that finds it published and nothing else to do than to load it.
 */
final class PublishedRelease {

    /** Publishing holds all packages at once; that is measured by nobody here. */
    private static final String PUBLISHING = "-Xmx10g";

    private final List<String> service;
    private final Path home;
    private final Path codebookOnly;

    /**
     * Publishes a release, unless the folder has it from an earlier run.
     *
     * @param packages makes the packages where they are not there, and says where they are
     */
    PublishedRelease(List<String> service, Path folder, Supplier<Path> packages) throws IOException {
        this.service = service;
        this.home = folder.resolve("home").toAbsolutePath();
        this.codebookOnly = folder.resolve("codebook-only").toAbsolutePath();
        Path published = folder.resolve("published");
        if (!Files.exists(published)) {
            ServerProcess.service(service, packages.get().toAbsolutePath(), home, PUBLISHING)
                    .close();
            MadeRelease.copyCodebook(codebookOnly);
            Files.createFile(published);
        }
    }

    /** Starts the service on it. */
    ServerProcess serve(String javaOptions) {
        return ServerProcess.service(service, codebookOnly, home, javaOptions);
    }
}
