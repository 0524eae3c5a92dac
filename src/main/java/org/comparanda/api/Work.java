package org.comparanda.api;

import org.comparanda.evidence.Coded;

/** Work that takes much, each kind of which is done for a few at a time. */
enum Work implements Coded {
    /** Nobody may wait: it is asked for on a thread that reads the requests of many. */
    RECEPTION("reception", 0, "Other packages are being received"),
    VALIDATION("validation", 4, "Other packages are being checked"),
    WORKBOOK("workbook", 24, "Other workbooks are being written"),
    TABLE("table", 24, "Other tables are being written"),
    SEARCH("search", 24, "Other searches are being made"),
    COMPARISON("comparison", 24, "Other counts and comparisons are being worked out"),
    DOWNLOAD("download", 16, "Other large tables are being sent"),
    WORKBOOK_DOWNLOAD("workbook-download", 4, "Other large workbooks are being sent"),
    PAST_RELEASE("past-release", 16, "Other past releases are being loaded");

    private final String code;
    private final int mostWaiting;
    private final String others;

    Work(String code, int mostWaiting, String others) {
        this.code = code;
        this.mostWaiting = mostWaiting;
        this.others = others;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * How many may wait for a turn. Each of them holds one of the 200 threads that answer; together with those who have a
     * turn they have to leave some for everybody else.
     */
    int mostWaiting() {
        return mostWaiting;
    }

    /** What keeps the service busy, as the beginning of a sentence. */
    String others() {
        return others;
    }
}
