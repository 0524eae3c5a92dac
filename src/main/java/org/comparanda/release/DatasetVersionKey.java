package org.comparanda.release;

/** Names one version of one dataset. */
record DatasetVersionKey(String dataset, String version) {}
