package org.comparanda.evidence;

/** Where a row of the codebook stands: edition, and place in its table. */
public record CodebookKey(int edition, int position) {}
