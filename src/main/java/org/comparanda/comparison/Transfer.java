package org.comparanda.comparison;

import java.util.List;
import org.comparanda.evidence.Finding;

/**
 * One barrier that no recommendation of its place addresses, beside one recommendation from elsewhere. Nobody has
 * judged whether it fits.
 *
 * @param suggestion null if nothing is recommended elsewhere on any of the barrier's themes
 * @param position of the suggestion among those for the barrier, from 1; null without one
 * @param suggestions how many there are for the barrier, shown or not
 * @param enablerIds findings of what helped elsewhere on the barrier's main theme
 */
public record Transfer(
        Finding barrier, Suggestion suggestion, Integer position, int suggestions, List<String> enablerIds) {}
