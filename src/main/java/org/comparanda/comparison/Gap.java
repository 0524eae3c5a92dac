package org.comparanda.comparison;

import java.util.List;

/**
 * What is missing about one theme in one country.
 *
 * @param gaps all that apply, none if nothing is missing
 * @param studies distinct studies that are counted on the theme, of any kind
 * @param studiesTotal distinct studies that are counted of the country
 * @param findings how many findings are counted on the theme, of any kind
 * @param findingIds their ids
 * @param findingsOfAnyClass how many there are if no class of evidence is left apart
 */
public record Gap(
        String theme,
        String country,
        List<GapKind> gaps,
        int studies,
        int studiesTotal,
        int findings,
        List<String> findingIds,
        int findingsOfAnyClass) {}
