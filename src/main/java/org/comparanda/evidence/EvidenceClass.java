package org.comparanda.evidence;

/** The four classes into which study designs fall. */
public enum EvidenceClass implements Coded {
    /** Studies that gathered or analysed material of their own. */
    RESEARCH("research"),
    /** Reviews of other studies. */
    SYNTHESIS("synthesis"),
    /** Audits, inquiries, reports and texts of public bodies. */
    OFFICIAL("official"),
    /** Commentary and press. */
    OPINION("opinion");

    private final String code;

    EvidenceClass(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
