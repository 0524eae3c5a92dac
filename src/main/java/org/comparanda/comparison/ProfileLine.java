package org.comparanda.comparison;

import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Kind;
import org.comparanda.evidence.Programme;

/**
 * One line of a country's profile.
 *
 * @param line place of the line in its section, from 1
 * @param studiesTotal distinct studies that are counted of the country
 * @param reading those studies by their best reading; null in all sections but {@code EVIDENCE}
 * @param kind of the theme's findings; null in all sections but {@code THEME}
 * @param theme the cell of the matrix; null in all sections but {@code THEME}
 * @param programme null in all sections but {@code PROGRAMME}
 * @param figure null in all sections but {@code FIGURE}
 */
public record ProfileLine(
        String country,
        Section section,
        int line,
        int studiesTotal,
        ReadingMix reading,
        Kind kind,
        Cell theme,
        Programme programme,
        Figure figure) {

    /** What a line tells, in the order of a profile. */
    public enum Section implements Coded {
        /** How many studies, and how they were read. */
        EVIDENCE("evidence"),
        PROGRAMME("programme"),
        /** A theme that many of the country's studies raise. */
        THEME("theme"),
        FIGURE("figure");

        private final String code;

        Section(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
