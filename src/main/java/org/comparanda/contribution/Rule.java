package org.comparanda.contribution;

import java.util.stream.Stream;
import org.comparanda.evidence.Codebook;

/**
 * Something that must hold of a package and that a Table Schema cannot say. A rule sees the whole package. Cells in
 * which the reader found a fault are absent, also in required columns: rules pass over what is absent.
 */
interface Rule {

    Stream<Issue> check(DataPackage dataPackage, Codebook codebook);
}
