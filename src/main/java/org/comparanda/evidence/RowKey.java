package org.comparanda.evidence;

/** Where a published row stands: dataset, version, and place in its table. */
public record RowKey(String dataset, String version, int position) {}
