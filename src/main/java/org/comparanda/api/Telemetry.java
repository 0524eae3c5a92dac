package org.comparanda.api;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.config.MeterFilter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.CurrentCorpus;

/** What is counted of the work of the service. The numbers and their labels are listed in {@code docs/operating.md}. */
@ApplicationScoped
class Telemetry {

    /** The one number that is none: which Java runs here, by maker and version, is told to nobody. */
    private static final String JAVA_VERSION = "jvm.info";

    private static final int BEFORE_METRICS = CrossOrigin.FIRST - 5;

    private final MeterRegistry registry;
    private final CurrentCorpus current;
    private final MultiGauge release;
    private final Counter kept;

    Telemetry(MeterRegistry registry, CurrentCorpus current) {
        this.registry = registry;
        this.current = current;
        this.release = MultiGauge.builder("comparanda.release").register(registry);
        this.kept = registry.counter("comparanda.answers.kept");
        gauge("comparanda.datasets", corpus -> corpus.content().datasets().size());
        gauge("comparanda.findings", corpus -> corpus.findings().rows().size());
        TimeGauge.builder("comparanda.load", current, TimeUnit.NANOSECONDS, served -> served.loading()
                        .toNanos())
                .register(registry);
    }

    private void gauge(String name, ToDoubleFunction<Corpus> value) {
        Gauge.builder(name, current, served -> served.get()
                        .map(value::applyAsDouble)
                        .orElse(0.0))
                .register(registry);
    }

    @Produces
    @Singleton
    static MeterFilter noVersions() {
        return MeterFilter.denyNameStartsWith(JAVA_VERSION);
    }

    /** A number cannot say which release is served, so a label does; it is looked up whenever somebody collects. */
    void register(@Observes Filters filters) {
        filters.register(this::tellRelease, BEFORE_METRICS);
    }

    private void tellRelease(RoutingContext routing) {
        if ("/q/metrics".equals(routing.request().path())) {
            List<MultiGauge.Row<?>> served = current.get().stream()
                    .<MultiGauge.Row<?>>map(corpus -> MultiGauge.Row.of(
                            Tags.of("release", corpus.content().release().number), 1))
                    .toList();
            release.register(served, true);
        }
        routing.next();
    }

    /** Somebody was told to come again. */
    void turnedAway(String reason) {
        registry.counter("comparanda.turned.away", "reason", reason).increment();
    }

    /** A package was checked, or could not be. */
    void validated(String outcome) {
        registry.counter("comparanda.validations", "outcome", outcome).increment();
    }

    /** An answer was given again that is kept. */
    void givenAgain() {
        kept.increment();
    }
}
