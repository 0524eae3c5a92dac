package org.comparanda.api;

import org.comparanda.evidence.Coded;

/** What can go wrong with a question; the code is the last part of the address that explains it. */
enum ProblemType implements Coded {
    BAD_PARAMETER(
            "bad-parameter",
            400,
            "A parameter is not understood",
            "A parameter of the question is unknown, is given twice, or has a value that does not exist. Each fault is "
                    + "listed under errors with the parameter, the value, what is wrong and, where something looks alike, "
                    + "what may have been meant. The parameters of each path are in the contract."),
    MALFORMED(
            "malformed-request",
            400,
            "The request cannot be read",
            "The address or a header is not what HTTP allows, for example a percent sign that does not begin an encoded "
                    + "character. Encode special characters in addresses: a percent sign is %25, a space is %20."),
    NOT_FOUND(
            "not-found",
            404,
            "There is nothing here",
            "No record has this id, or no path of the service is written like this. Ids are given in answers; the paths "
                    + "are in the contract."),
    METHOD_NOT_ALLOWED(
            "method-not-allowed",
            405,
            "This path does not take that method",
            "The path exists, but not for this HTTP method. Reading is done with GET or HEAD; the header Allow lists "
                    + "what the path takes."),
    NOT_ACCEPTABLE(
            "not-acceptable",
            406,
            "The format is not offered here",
            "The path does not offer the format that was asked for with format=, an extension or the header Accept. "
                    + "The formats that it offers are listed under errors."),
    GONE(
            "withdrawn",
            410,
            "The record was withdrawn",
            "The id belonged to a record that its contributors withdrew; the reason is given, and what stands in its "
                    + "place if anything does. Older releases still answer it: add release= with their number."),
    TOO_LARGE(
            "too-large",
            413,
            "The request is too large",
            "The body is larger than the service accepts, or a package unpacks to more than is "
                    + "read or takes too long to check. Large packages are checked on one's own machine, with "
                    + "./comparanda validate."),
    ADDRESS_TOO_LONG(
            "address-too-long",
            414,
            "The address is too long",
            "An address has at most 16 kB. A question that needs more values asks for a domain in place of its themes, or is "
                    + "put in parts."),
    UNSUPPORTED_MEDIA_TYPE(
            "unsupported-media-type",
            415,
            "The body is not of a type that is understood",
            "The path does not take a body of this type, or what was sent is not what its type says; the contract says which "
                    + "types it takes. Packages are zip files, workbooks (.xlsx), or files sent by a form."),
    TOO_MANY(
            "too-many-requests",
            429,
            "More requests came than this service answers one address",
            "The headers RateLimit-Policy and RateLimit say how many requests an address may make, and Retry-After when the "
                    + "next will be answered. Whole tables (CSV, NDJSON, XLSX) need one request; who asks with If-None-Match "
                    + "saves work on both sides."),
    HEADERS_TOO_LARGE(
            "headers-too-large",
            431,
            "The headers are too large",
            "All headers of a request together have at most 32 kB."),
    UNAVAILABLE(
            "unavailable",
            503,
            "The service cannot answer this now",
            "The release is not loaded, or the database that holds older releases does not answer. Try again after the "
                    + "time in the header Retry-After; the current release is served without the database."),
    BUSY(
            "busy",
            503,
            "The service has as much to do as it takes on",
            "Checking a package, writing tables and workbooks, searching, comparing and sending large tables take work, and each is done "
                    + "for a few at the same time. Try again after the time in the header Retry-After. A package can be checked "
                    + "on your own machine, with ./comparanda validate."),
    INTERNAL(
            "internal",
            500,
            "The service failed",
            "Something went wrong that is the service's own fault. The number under instance finds it in the log; please "
                    + "report it together with the address that was asked.");

    private final String code;
    private final int status;
    private final String title;
    private final String explanation;

    ProblemType(String code, int status, String title, String explanation) {
        this.code = code;
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    @Override
    public String code() {
        return code;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** What it means and what to do, for the page behind the type's address. */
    String explanation() {
        return explanation;
    }

    /** The type by which a bare HTTP status is explained. */
    static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status && type != BAD_PARAMETER) {
                return type;
            }
        }
        return status < 500 ? MALFORMED : INTERNAL;
    }
}
