package org.comparanda.evidence;

import jakarta.persistence.EnumeratedValue;

/** What a figure counts. Definitions: codebook, list {@code measures}. */
public enum Measure implements Coded {
    /** Cost as budgeted or estimated beforehand, nominal. */
    PLANNED_COST("planned-cost", UnitKind.CURRENCY),
    /** Cost spent, or accounted for, up to a date, nominal. */
    ACTUAL_COST("actual-cost", UnitKind.CURRENCY),
    /** Cost of one year, nominal. */
    ANNUAL_COST("annual-cost", UnitKind.CURRENCY),
    /** Value of a contract as awarded or amended, nominal. */
    CONTRACT_VALUE("contract-value", UnitKind.CURRENCY),
    /** Benefit expressed in money, expected or measured, nominal. */
    BENEFIT_VALUE("benefit-value", UnitKind.CURRENCY),
    /** Number of electronic records set up. */
    RECORDS_CREATED("records-created", UnitKind.RECORDS),
    /** Number of patients or citizens who use a service. */
    PEOPLE_USING("people-using", UnitKind.PERSONS),
    /** Number of provider organisations that use a system. */
    ORGANISATIONS_USING("organisations-using", UnitKind.ORGANISATIONS),
    /** Number of health professionals who use a system. */
    PROFESSIONALS_USING("professionals-using", UnitKind.PERSONS),
    /** Number of documents or messages stored or exchanged. */
    DOCUMENTS_SHARED("documents-shared", UnitKind.DOCUMENTS),
    /** Part of a stated population that registered for or uses a system. */
    UPTAKE_SHARE("uptake-share", UnitKind.PERCENT),
    /** Part of a stated population that objected or left. */
    OPT_OUT_SHARE("opt-out-share", UnitKind.PERCENT),
    /** Part of a stated group of respondents that is satisfied. */
    SATISFACTION_SHARE("satisfaction-share", UnitKind.PERCENT),
    /** Number of sites where the system runs. */
    SITES_LIVE("sites-live", UnitKind.SITES),
    /** Number of sites where the system is meant to run. */
    SITES_PLANNED("sites-planned", UnitKind.SITES),
    /** Time by which a date was or will be missed. */
    DELAY("delay", UnitKind.YEARS),
    /** Time that something took or is meant to take. */
    DURATION("duration", UnitKind.YEARS),
    /** Number of events in which patients were, or may have been, harmed. */
    HARM_EVENTS("harm-events", UnitKind.EVENTS),
    /** Points on a stated scale. */
    SCORE("score", UnitKind.POINTS);

    @EnumeratedValue
    private final String code;

    private final UnitKind unitKind;

    Measure(String code, UnitKind unitKind) {
        this.code = code;
        this.unitKind = unitKind;
    }

    @Override
    public String code() {
        return code;
    }

    /** The kind of unit that values of this measure take. */
    public UnitKind unitKind() {
        return unitKind;
    }
}
