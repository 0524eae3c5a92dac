package org.comparanda.evidence;

import jakarta.persistence.EnumeratedValue;

/** Where a programme stands; absent where no source says. Definitions: codebook, list {@code programme-statuses}. */
public enum ProgrammeStatus implements Coded {
    /** Decided or announced, work not begun. */
    PLANNED("planned"),
    /** Being built, rolled out or operated. */
    RUNNING("running"),
    /** Stopped for a time with the stated aim of going on. */
    PAUSED("paused"),
    /** Closed as planned or by decision, with its work done or handed on. */
    ENDED("ended"),
    /** Given up before its aims were reached. */
    ABANDONED("abandoned"),
    /** Succeeded by another programme or system that took over its task. */
    REPLACED("replaced");

    @EnumeratedValue
    private final String code;

    ProgrammeStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
