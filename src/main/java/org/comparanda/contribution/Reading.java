package org.comparanda.contribution;

import java.util.Optional;

/**
 * The outcome of reading a package.
 *
 * @param dataPackage what was read; empty where the report has errors, so what is handed on is sound
 * @param report all that was found
 * @param opened whether there was something that could be opened; else the report says why not
 */
public record Reading(Optional<DataPackage> dataPackage, Report report, boolean opened) {}
