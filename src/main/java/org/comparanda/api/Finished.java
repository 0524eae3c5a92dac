package org.comparanda.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An answer, ready to be sent as often as it is asked for.
 *
 * @param tag entity tag, with its quotes
 * @param headers what HTTP says about it
 * @param body its bytes; null for one that is too long to be kept and is streamed
 * @param stream what writes it; null where the bytes are there
 * @param sending the work that writing it while it is sent is; null where the bytes are there
 * @param query the question as it was understood, by parameter; empty where there was none
 */
record Finished(
        String tag,
        Map<String, String> headers,
        byte[] body,
        StreamingOutput stream,
        Work sending,
        Map<String, String> query) {

    private static final String CACHING = "public, max-age=60, must-revalidate";

    static Finished of(String tag, Map<String, String> headers, byte[] body) {
        return new Finished(tag, withCaching(tag, headers), body, null, null, Map.of());
    }

    static Finished streamed(String tag, Map<String, String> headers, Work sending, StreamingOutput stream) {
        return new Finished(tag, withCaching(tag, headers), null, stream, sending, Map.of());
    }

    /** The same with the question that it answers. */
    Finished to(Question question) {
        return new Finished(tag, headers, body, stream, sending, question.query());
    }

    /** Characters of its headers. */
    int length() {
        return headers.values().stream().mapToInt(String::length).sum();
    }

    /** The answer, or 304 for a client that has it already. */
    Response response(String ifNoneMatch) {
        boolean known = isKnown(ifNoneMatch);
        Response.ResponseBuilder response = Response.status(known ? 304 : 200);
        headers.forEach(response::header);
        return known
                ? response.build()
                : response.entity(body == null ? stream : body).build();
    }

    /** Whether a client that sent this If-None-Match, which may be null, has the answer already. */
    boolean isKnown(String ifNoneMatch) {
        return ifNoneMatch != null && isAmong(tag, ifNoneMatch);
    }

    /** Whether a client that sent this If-None-Match has what the tag names, by weak comparison (RFC 9110, 13.1.2). */
    static boolean isAmong(String tag, String ifNoneMatch) {
        return Stream.of(ifNoneMatch.split(","))
                .map(String::strip)
                .map(theirs -> theirs.startsWith("W/") ? theirs.substring(2) : theirs)
                .anyMatch(theirs -> theirs.equals("*") || theirs.equals(tag.replaceFirst("^W/", "")));
    }

    private static Map<String, String> withCaching(String tag, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("ETag", tag);
        all.putIfAbsent("Cache-Control", CACHING);
        return all;
    }
}
