package org.comparanda.comparison;

import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.Source;

/**
 * A recommendation from elsewhere with the reason why it is named.
 *
 * @param recommendation with its context: place, programme, period
 * @param source that makes it
 * @param link the relation to the barrier that it was made against; null unless that is the reason
 * @param studies distinct studies that make the recommendation: its own and those that corroborate it
 */
public record Suggestion(Finding recommendation, Source source, TransferReason reason, Relation link, int studies) {}
