package org.comparanda.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Map;

/**
 * What is said about an answer.
 *
 * @param count rows that the question found; null for a single record
 * @param limit rows that this page has at the most; null for a single record
 * @param nextCursor where the next page begins; null on the last page
 * @param next address of the next page; null on the last page
 * @param release number of the release that answered
 * @param language BCP 47 tag of names and labels
 * @param query the question as it was understood, by parameter
 * @param self address of this very answer, pinned to the release: it will always say the same
 * @param licence identifier of the licence of the data
 * @param citation how to cite this answer
 * @param caveats what must be said beside a comparison; left out of every other answer
 */
record Meta(
        Integer count,
        Integer limit,
        String nextCursor,
        String next,
        String release,
        String language,
        Map<String, String> query,
        String self,
        String licence,
        String citation,
        @JsonInclude(Include.NON_NULL) List<Said> caveats) {

    /**
     * One caveat.
     *
     * @param code by which a dashboard knows it
     * @param text the sentence, in the language of the answer
     */
    record Said(String code, String text) {}

    static final String LICENCE = "CC-BY-4.0";
}
