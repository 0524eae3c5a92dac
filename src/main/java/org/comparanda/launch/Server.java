package org.comparanda.launch;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.comparanda.api.AddressCheck;

/** One run of the service from the first check to the last process it started. */
record Server(Address address, Path data, Path home, boolean strict, boolean once) {

    private static final String DATASOURCE = "quarkus.datasource.";

    /**
     * Serves until the process is asked to end.
     *
     * @return the status to end with
     * @throws CannotStart if it could not start
     */
    int run() {
        System.setProperty("quarkus.http.host", address.host());
        System.setProperty("quarkus.http.port", String.valueOf(address.port()));
        System.setProperty(AddressCheck.LEFT_TO_US, "true");
        System.setProperty(Opening.DATA, data.toString());
        System.setProperty(Opening.STRICT, String.valueOf(strict));
        System.setProperty(Serving.ONCE, String.valueOf(once));
        Opening.lookAhead(data);
        return namedServer().isPresent() ? runQuarkus() : runWithEmbedded();
    }

    /** What Quarkus prepares before it looks at any setting takes as long as PostgreSQL does to start. */
    private static void prepareQuarkus() {
        Thread preparing = new Thread(
                () -> {
                    try {
                        Class.forName(Application.APP_CLASS_NAME);
                    } catch (ClassNotFoundException e) {
                        throw new IllegalStateException("this is no build of Quarkus", e);
                    }
                },
                "prepare-quarkus");
        preparing.setDaemon(true);
        preparing.start();
    }

    private int runWithEmbedded() {
        prepareQuarkus();
        try (Home open = Home.open(home);
                EmbeddedPostgres postgres = EmbeddedPostgres.start(open, Build.current(), Platform.current())) {
            System.setProperty(DATASOURCE + "jdbc.url", postgres.jdbcUrl());
            System.setProperty(DATASOURCE + "username", postgres.user());
            System.setProperty(DATASOURCE + "password", postgres.password());
            CountDownLatch ended = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfter(ended, postgres), "stop-postgres"));
            try {
                return runQuarkus();
            } finally {
                ended.countDown();
            }
        } catch (IOException e) {
            throw new CannotStart("The home folder %s cannot be left: %s".formatted(home, e.getMessage()), e);
        }
    }

    private int runQuarkus() {
        AtomicReference<Throwable> fault = new AtomicReference<>();
        AtomicReference<Integer> status = new AtomicReference<>(0);
        Quarkus.run(Serving.class, (code, throwable) -> {
            status.set(code);
            fault.set(throwable);
        });
        if (fault.get() != null) {
            throw StartFault.explain(fault.get(), address, namedServer());
        }
        return status.get();
    }

    /** Address of the PostgreSQL server that the user named instead of the embedded one. */
    static Optional<String> namedServer() {
        return datasource("jdbc.url").filter(url -> !url.isBlank());
    }

    /** A setting of the database before Quarkus reads any: {@code username}, as property or else from the environment. */
    static Optional<String> datasource(String name) {
        String property = DATASOURCE + name;
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(
                        System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_'))));
    }

    /** When the process is asked to end, the service ends first and its database after it. */
    private static void closeAfter(CountDownLatch ended, EmbeddedPostgres postgres) {
        try {
            ended.await(20, TimeUnit.SECONDS);
            postgres.close();
        } catch (IOException e) {
            System.err.println("comparanda: the embedded PostgreSQL did not stop: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
