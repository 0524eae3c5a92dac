package org.comparanda.api;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Under which paths requests are counted: the templates of the contract, a few more, and one name for all the rest. Else
 * whoever asks for wrong addresses would fill the memory with numbers of their own.
 */
class MeteredPaths {

    private static final String OTHER = "other";

    private static final Pattern KNOWN = Pattern.compile("/|root|NOT_FOUND|REDIRECTION|UNKNOWN"
            + "|/v1|/v1/(availability|changes|codebook|comparison|datasets|figures|findings|jurisdictions|programmes|releases"
            + "|sources|themes|validations)"
            + "|/v1/comparison/(gaps|profiles|themes|transfers|waves)"
            + "|/(v1/[a-z]+|rules|problems)/\\{[^{}]+}(/.*[{}].*|\\.[a-z]+|/diff|/versions)?"
            + "|/openapi\\.(json|yaml)|/docs|/q/(health(/live|/ready|/started)?|metrics)");

    @Produces
    @Singleton
    MeterFilter fewPaths() {
        return MeterFilter.replaceTagValues("uri", path -> KNOWN.matcher(path).matches() ? path : OTHER);
    }
}
