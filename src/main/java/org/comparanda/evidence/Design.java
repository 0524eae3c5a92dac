package org.comparanda.evidence;

import jakarta.persistence.EnumeratedValue;

/** The design of the study behind a source. Definitions: codebook, list {@code designs}. */
public enum Design implements Coded {
    /** A study built on interviews or focus groups with people involved. */
    QUALITATIVE_INTERVIEWS("qualitative-interviews", EvidenceClass.RESEARCH),
    /** An in-depth study of one or a few programmes or sites that draws on several kinds of material. */
    CASE_STUDY("case-study", EvidenceClass.RESEARCH),
    /** A study that joins qualitative and quantitative material by design. */
    MIXED_METHODS("mixed-methods", EvidenceClass.RESEARCH),
    /** A study that puts the same questions to many respondents. */
    SURVEY("survey", EvidenceClass.RESEARCH),
    /** An analysis of data by a stated method, such as a before-after comparison or a time series. */
    QUANTITATIVE_STUDY("quantitative-study", EvidenceClass.RESEARCH),
    /** A review of studies found by a stated search; includes scoping reviews. */
    SYSTEMATIC_REVIEW("systematic-review", EvidenceClass.SYNTHESIS),
    /** A review of studies without a stated search. */
    NARRATIVE_REVIEW("narrative-review", EvidenceClass.SYNTHESIS),
    /** A report by a public audit body on its own examination. */
    AUDIT("audit", EvidenceClass.OFFICIAL),
    /** A report of, or evidence taken by, a committee of a parliament. */
    PARLIAMENTARY_INQUIRY("parliamentary-inquiry", EvidenceClass.OFFICIAL),
    /** A report of an inquiry set up by law or by a government with powers of its own, outside parliament. */
    COMMISSION_OF_INQUIRY("commission-of-inquiry", EvidenceClass.OFFICIAL),
    /** A commissioned review by persons outside the programme. */
    INDEPENDENT_REVIEW("independent-review", EvidenceClass.OFFICIAL),
    /** A report, plan or evaluation published by a government body or the programme itself. */
    GOVERNMENT_REPORT("government-report", EvidenceClass.OFFICIAL),
    /** The text of a law, regulation or bill. */
    LEGISLATION("legislation", EvidenceClass.OFFICIAL),
    /** Published figures without a study around them. */
    STATISTICS("statistics", EvidenceClass.OFFICIAL),
    /** A reasoned opinion: editorial, essay, letter, position paper or blog post. */
    COMMENTARY("commentary", EvidenceClass.OPINION),
    /** A report by journalists in a newspaper, magazine, broadcast or news site. */
    NEWS("news", EvidenceClass.OPINION);

    @EnumeratedValue
    private final String code;

    private final EvidenceClass evidenceClass;

    Design(String code, EvidenceClass evidenceClass) {
        this.code = code;
        this.evidenceClass = evidenceClass;
    }

    @Override
    public String code() {
        return code;
    }

    /** The class the design falls into. */
    public EvidenceClass evidenceClass() {
        return evidenceClass;
    }
}
