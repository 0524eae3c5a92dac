package org.comparanda.api;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts which countries and themes are asked for, if that is wanted: codes and numbers, nothing of who asks. Only codes
 * that were understood are counted, so there are as many numbers as there are codes.
 */
@ApplicationScoped
class Usage {

    private static final List<String> FIELDS = List.of("country", "theme");

    private final boolean wanted;
    private final MeterRegistry registry;

    Usage(@ConfigProperty(name = "comparanda.usage", defaultValue = "false") boolean wanted, MeterRegistry registry) {
        this.wanted = wanted;
        this.registry = registry;
    }

    /** Counts a question as it was understood, by parameter. */
    void count(Map<String, String> query) {
        if (wanted) {
            FIELDS.forEach(field -> {
                String codes = query.get(field);
                if (codes != null) {
                    List.of(codes.split(",")).forEach(code -> count(field, code));
                }
            });
        }
    }

    private void count(String field, String code) {
        if (!code.startsWith("!")) {
            registry.counter("comparanda.asked", "field", field, "code", code).increment();
        }
    }
}
