package org.comparanda.comparison;

import java.util.List;
import org.comparanda.evidence.Kind;

/**
 * What became of one theme, for one kind, in one round of a study.
 *
 * @param round the later round, numbered as the study's sources are
 * @param earlierRounds all rounds before it, with which it is compared
 * @param earlierFindings ids of the findings of the earlier rounds on the theme
 * @param laterFindings ids of the findings of the later round on the theme
 * @param links ids of the findings whose source says that something persists, or is resolved
 */
public record Change(
        String study,
        int round,
        List<Integer> earlierRounds,
        String theme,
        Kind kind,
        ChangeType change,
        List<String> earlierFindings,
        List<String> laterFindings,
        List<String> links) {}
