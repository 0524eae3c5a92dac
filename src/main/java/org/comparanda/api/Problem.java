package org.comparanda.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type address of a page that explains this kind of problem
 * @param title the kind, in words
 * @param status HTTP status
 * @param detail what is wrong this time, and what to do
 * @param instance names this very occurrence; null where there is nothing to look up
 * @param requestId name of the request, where requests are named; else null
 * @param errors faults of single parameters; null where there are none
 * @param reason why a record was withdrawn; else null
 * @param replacedBy id of what stands in place of a withdrawn record; else null
 */
@JsonInclude(Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String requestId,
        List<Fault> errors,
        String reason,
        String replacedBy) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final int LONGEST = 80;

    /**
     * A fault of one parameter.
     *
     * @param parameter its name
     * @param value what was given, shortened if it is long
     * @param detail what is wrong with it
     * @param suggestions what may have been meant, the likest first
     * @param allowed what there is, where that is a short list; null where it is long or open
     */
    record Fault(String parameter, String value, String detail, List<String> suggestions, List<String> allowed) {

        Fault {
            value = shown(value);
        }
    }

    /** What somebody wrote, short enough to be repeated to them. */
    static String shown(String written) {
        return written == null || written.length() <= LONGEST ? written : written.substring(0, LONGEST) + "…";
    }
}
