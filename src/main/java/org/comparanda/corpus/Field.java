package org.comparanda.corpus;

import org.comparanda.evidence.Coded;

/** What rows can be filtered, grouped and counted by; the code is the name of the parameter and of the column. */
public enum Field implements Coded {
    /** The country a place belongs to. */
    COUNTRY("country"),
    /** Exactly the place that is named. */
    JURISDICTION("jurisdiction"),
    /** Domain of any of the themes. */
    DOMAIN("domain"),
    /** Any theme of a finding; a domain stands for all themes below it. */
    THEME("theme"),
    /** The first theme of a finding. */
    MAIN_THEME("main_theme"),
    KIND("kind"),
    ASPECT("aspect"),
    PROGRAMME("programme"),
    SOURCE("source"),
    STUDY("study"),
    DESIGN("design"),
    EVIDENCE_CLASS("evidence_class"),
    PEER_REVIEWED("peer_reviewed"),
    /** How the claim was seen. */
    READ("read"),
    RAISED_BY("raised_by"),
    /** Year of publication of the source. */
    PUBLISHED("published"),
    /** Language of the source. */
    LANGUAGE("language"),
    DATASET("dataset"),
    MEASURE("measure"),
    UNIT("unit"),
    /** Type of a source. */
    TYPE("type"),
    /** Status of a programme. */
    STATUS("status"),
    /** What the checks warned of when the record was published. */
    FLAG("flag");

    private final String code;

    Field(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
