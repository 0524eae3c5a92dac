package org.comparanda.comparison;

import org.comparanda.evidence.Coded;

/** What has to be said beside a comparison, in the order in which it is said. Codes are never renamed. */
public enum CaveatCode implements Coded {
    NOTHING_CODED("nothing-coded"),
    CLASSES_APART("classes-apart"),
    REACH_BASE("reach-base"),
    FIT_NOT_JUDGED("fit-not-judged"),
    LINKS_INFERRED("links-inferred"),
    SAME_THEME_ONLY("same-theme-only"),
    SOURCES_WITHOUT_ROUND("sources-without-round"),
    FIGURES_AS_GIVEN("figures-as-given"),
    EMPTY_CELLS("empty-cells"),
    COUNTS_OVERLAP("counts-overlap"),
    OUTSIDE_THE_TABLE("outside-the-table"),
    TOTALS_ON_THEMES("totals-on-themes"),
    FEW_STUDIES("few-studies"),
    PARTS_NOT_COVERED("parts-not-covered"),
    WHOLES_LEFT_OUT("wholes-left-out"),
    READING("reading"),
    LARGEST_STUDY("largest-study"),
    RAISED_BY("raised-by"),
    CODED_BY_SOFTWARE("coded-by-software"),
    NOT_CHECKED("not-checked"),
    TRANSLATED_BY_MACHINE("translated-by-machine");

    private final String code;

    CaveatCode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
