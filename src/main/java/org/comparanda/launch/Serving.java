package org.comparanda.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.comparanda.release.ReleaseContent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the process does once everything is up and answers: it says so in one line, and stays. */
class Serving implements QuarkusApplication {

    /** Setting that ends the process as soon as everything is up. */
    static final String ONCE = "comparanda.once";

    private final Opening opening;
    private final String host;
    private final int port;
    private final boolean once;

    Serving(
            Opening opening,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = ONCE, defaultValue = "false") boolean once) {
        this.opening = opening;
        this.host = host;
        this.port = port;
        this.once = once;
    }

    @Override
    public int run(String... args) {
        opening.content().map(this::banner).ifPresent(System.out::println);
        if (!once) {
            Quarkus.waitForExit();
        }
        return 0;
    }

    private String banner(ReleaseContent content) {
        long findings = content.datasets().stream()
                .mapToLong(dataset -> dataset.evidence().findings().size())
                .sum();
        return String.format(
                Locale.ROOT,
                "Comparanda %s serves release %s (%d datasets, %d findings) at %s, ready in %.1f s",
                Build.current().version(),
                content.release().number,
                content.datasets().size(),
                findings,
                new Address(host, port).url(),
                // Not from when the system says that the process began: Linux says so by a clock that knows full
                // seconds only.
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0);
    }
}
