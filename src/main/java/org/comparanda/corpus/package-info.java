/**
 * One release in memory: its tables with a bitmap for every value of every field, its text index, and the filters
 * and counts that are answered from them. Everything here is immutable once built, and a pure function of the release.
 * The door is {@link org.comparanda.corpus.Corpus}; {@link org.comparanda.corpus.CurrentCorpus} holds the one that is
 * served.
 */
package org.comparanda.corpus;
