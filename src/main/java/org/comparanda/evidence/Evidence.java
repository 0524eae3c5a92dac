package org.comparanda.evidence;

import java.util.List;

/** All that one version of a dataset says, table by table, each in the order of its contributor. */
public record Evidence(
        List<Contributor> contributors,
        List<Source> sources,
        List<Programme> programmes,
        List<Finding> findings,
        List<Relation> relations,
        List<Figure> figures,
        List<Search> searches,
        List<Translation> translations,
        List<Withdrawal> withdrawals) {

    /** Nothing said. */
    public static final Evidence NONE = new Evidence(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
