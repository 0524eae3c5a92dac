package org.comparanda.release;

import org.comparanda.contribution.Report;

/**
 * Why something was not published. What was published before stays served.
 *
 * @param name name of the dataset, or {@code codebook}
 * @param version the version that was offered
 * @param report what stands against it
 */
public record Refusal(String name, String version, Report report) {}
