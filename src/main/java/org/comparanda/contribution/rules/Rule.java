package org.comparanda.contribution.rules;

import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.Issue;
import org.comparanda.evidence.Codebook;

/**
 * Something that must hold of a package and that a Table Schema cannot say. A rule sees the whole package. Cells in
 * which the reader found a fault are absent, also in required columns: rules pass over what is absent.
 */
interface Rule {

    Stream<Issue> check(DataPackage dataPackage, Codebook codebook);
}
