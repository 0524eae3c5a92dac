package org.comparanda.contribution.rules;

import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.contribution.Neighbours;

/**
 * Something that must hold between a package and what is published beside and before it. Rules pass over what is absent
 * from the package, and over what nobody told them of the others.
 */
interface NeighbourRule {

    Stream<Issue> check(DataPackage dataPackage, Neighbours neighbours);
}
