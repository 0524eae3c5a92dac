package org.comparanda.export;

import org.comparanda.evidence.Coded;

/** A format in which an answer can be had. The code is the value of {@code format=} and the extension of a path. */
public enum Format implements Coded {
    JSON("json", "application/json"),
    /** RFC 4180. */
    CSV("csv", "text/csv"),
    /** One JSON object a line. */
    NDJSON("ndjson", "application/x-ndjson"),
    /** Tables of numbers as statistics packages read them, which are JSON with fixed names. */
    JSON_STAT("jsonstat", "jsonstat.json", "application/json"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Citation Style Language data, as reference managers exchange it. */
    CSL("csl", "csl.json", "application/vnd.citationstyles.csl+json"),
    RIS("ris", "application/x-research-info-systems"),
    BIBTEX("bib", "application/x-bibtex"),
    /** A page for people. */
    HTML("html", "text/html");

    private final String code;
    private final String fileExtension;
    private final String mediaType;

    Format(String code, String mediaType) {
        this(code, code, mediaType);
    }

    Format(String code, String fileExtension, String mediaType) {
        this.code = code;
        this.fileExtension = fileExtension;
        this.mediaType = mediaType;
    }

    @Override
    public String code() {
        return code;
    }

    /** Media type without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * What the name of a file in this format ends with. Formats that are JSON say so: programs know {@code .json}, and take
     * {@code .csl} for a style.
     */
    public String fileExtension() {
        return fileExtension;
    }

    /** The value of the header {@code Content-Type}. */
    public String contentType() {
        return this == CSV
                ? mediaType + "; charset=utf-8; header=present"
                : isText() ? mediaType + "; charset=utf-8" : mediaType;
    }

    private boolean isText() {
        return this == RIS || this == BIBTEX || this == NDJSON || this == HTML;
    }
}
