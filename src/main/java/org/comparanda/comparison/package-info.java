/**
 * The measures by which countries are compared, each a pure function of a corpus and of what is counted. The unit is
 * the study, never the finding; kinds are never added; an empty cell is not a zero unless a logged search says so.
 * The door is {@link org.comparanda.comparison.Basis}, which every measure starts from:
 * {@link org.comparanda.comparison.Matrix}, {@link org.comparanda.comparison.SharedThemes},
 * {@link org.comparanda.comparison.Transfers}, {@link org.comparanda.comparison.Waves},
 * {@link org.comparanda.comparison.Gaps} and {@link org.comparanda.comparison.Profiles}; and
 * {@link org.comparanda.comparison.Effects}, what a package would change in them. Definitions and what not to conclude
 * from them: docs/comparing.md.
 */
package org.comparanda.comparison;
