package org.comparanda.evidence;

import jakarta.persistence.EnumeratedValue;

/** Who holds a view in the text, not who typed it. Definitions: codebook, list {@code stakeholders}. */
public enum Stakeholder implements Coded {
    /** People who run provider organisations or programmes. */
    MANAGERS("managers"),
    /** People who care for patients, and their professional bodies. */
    CLINICIANS("clinicians"),
    /** People in care and those who care for them at home. */
    PATIENTS("patients"),
    /** Citizens, as heard in surveys, consultations or debate. */
    PUBLIC("public"),
    /** Organised groups outside state and market, such as privacy, patient or consumer organisations. */
    CIVIL_SOCIETY("civil-society"),
    /** Makers and vendors of systems and services, and their associations. */
    SUPPLIERS("suppliers"),
    /** Ministries, agencies and legislators. */
    POLICY_MAKERS("policy-makers"),
    /** Public audit bodies. */
    AUDITORS("auditors"),
    /** Authors of commissioned reviews, and inquiries. */
    REVIEWERS("reviewers"),
    /** Authors of studies, for the conclusions they draw themselves. */
    RESEARCHERS("researchers"),
    /** Reporters and editors, for what they say themselves. */
    JOURNALISTS("journalists");

    @EnumeratedValue
    private final String code;

    Stakeholder(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
