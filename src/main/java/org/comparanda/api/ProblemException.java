package org.comparanda.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Stops a question that cannot be answered, with all that the answer will say about it. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int AGAIN_LATER = 503;

    /** After which what is busy, or away, may be so no longer. */
    private static final String RETRY_SECONDS = "5";

    private final transient ProblemType type;
    private final transient List<Problem.Fault> faults;
    private final transient String reason;
    private final transient String replacedBy;

    private ProblemException(
            ProblemType type, String detail, List<Problem.Fault> faults, String reason, String replacedBy) {
        super(detail, null, false, false);
        this.type = type;
        this.faults = faults;
        this.reason = reason;
        this.replacedBy = replacedBy;
    }

    ProblemException(ProblemType type, String detail) {
        this(type, detail, null, null, null);
    }

    /** Parameters with faults; there is at least one. */
    static ProblemException of(List<Problem.Fault> faults) {
        String detail = faults.get(0).detail() + (faults.size() > 1 ? " (and " + (faults.size() - 1) + " more)" : "");
        return new ProblemException(ProblemType.BAD_PARAMETER, detail, List.copyOf(faults), null, null);
    }

    /** A format that is not offered. */
    static ProblemException notAcceptable(Problem.Fault fault) {
        return new ProblemException(ProblemType.NOT_ACCEPTABLE, fault.detail(), List.of(fault), null, null);
    }

    /** A record that is gone. */
    static ProblemException gone(String id, String reason, String replacedBy) {
        return new ProblemException(
                ProblemType.GONE, "'" + id + "' was withdrawn: " + reason, null, reason, replacedBy);
    }

    ProblemType type() {
        return type;
    }

    /** What HTTP says about the answer. */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", Problem.MEDIA_TYPE);
        headers.put("Content-Language", "en");
        headers.put("Cache-Control", "no-store");
        if (type.status() == AGAIN_LATER) {
            headers.put("Retry-After", RETRY_SECONDS);
        }
        return headers;
    }

    /**
     * The problem as a document.
     *
     * @param base address of the service, without a slash at the end
     * @param instance names this very occurrence; null where there is nothing to look up
     * @param requestId name of the request, or null
     */
    Problem problem(String base, String instance, String requestId) {
        return new Problem(
                base + "/problems/" + type.code(),
                type.title(),
                type.status(),
                getMessage(),
                instance,
                requestId,
                faults,
                reason,
                replacedBy);
    }
}
