package org.comparanda.contribution;

/** The codebook or the list of jurisdictions cannot be used; the message is the report, a line an issue. */
public final class BrokenCodebookException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Report report;

    BrokenCodebookException(Report report) {
        super(report.toString());
        this.report = report;
    }

    public Report report() {
        return report;
    }
}
