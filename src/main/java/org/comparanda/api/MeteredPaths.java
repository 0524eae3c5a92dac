package org.comparanda.api;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Under which paths and methods requests are counted: the templates of the contract, a few more, and one name for all the
 * rest. Else whoever asks for wrong addresses, or by methods made up, would fill the memory with numbers of their own.
 */
class MeteredPaths {

    private static final String OTHER = "other";

    private static final Pattern KNOWN = Pattern.compile("/|root|NOT_FOUND|REDIRECTION|UNKNOWN"
            + "|/v1|/v1/(availability|changes|codebook|comparison|datasets|figures|findings|jurisdictions|programmes|releases"
            + "|sources|themes|validations)"
            + "|/v1/comparison/(gaps|profiles|themes|transfers|waves)"
            + "|/(v1/[a-z]+|rules|problems)/\\{[^{}]+}(/.*[{}].*|\\.[a-z]+|/diff|/versions)?"
            + "|/openapi\\.(json|yaml)|/docs|/q/(health(/live|/ready|/started)?|metrics)");

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    @Produces
    @Singleton
    MeterFilter fewMethods() {
        return MeterFilter.replaceTagValues("method", method -> METHODS.contains(method) ? method : OTHER);
    }

    @Produces
    @Singleton
    MeterFilter fewPaths() {
        return MeterFilter.replaceTagValues("uri", path -> KNOWN.matcher(path).matches() ? path : OTHER);
    }
}
