package org.comparanda.api;

import org.comparanda.corpus.Corpus;

/** A list that a question can be put to. */
@FunctionalInterface
interface ListReader<T> {

    /** Reads the parameters of the list; faults are left with them. */
    Listed<T> read(Parameters parameters, Corpus corpus);
}
