package org.comparanda.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date of CSL-JSON, which programs write in many ways: parts as numbers or as texts, a raw text, a bare text or number.
 *
 * @param parts year, month and day, as far as they are known
 * @param circa whether it is about then
 */
record CslDate(List<Integer> parts, boolean circa) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:T.*)?");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[89]\\d{2}|2[01]\\d{2})(?!\\d)");
    private static final Pattern ABOUT = Pattern.compile("(?i)^\\s*(c\\.|ca\\.?|circa|about)\\s*\\d");

    static CslDate of(JsonNode json) {
        JsonNode first = json.path("date-parts").path(0);
        if (first.path(0).asInt() > 0) {
            List<Integer> parts = new ArrayList<>();
            for (JsonNode part : first) {
                if (part.asInt() <= 0) {
                    break;
                }
                parts.add(part.asInt());
            }
            return new CslDate(parts, isCirca(json));
        }
        return Stream.of(json, json.path("raw"), json.path("literal"))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(text -> YEAR.matcher(text).find())
                .findFirst()
                .map(text -> new CslDate(
                        partsOf(text), isCirca(json) || ABOUT.matcher(text).find()))
                .orElse(new CslDate(List.of(), false));
    }

    Optional<Integer> year() {
        return parts.stream().findFirst();
    }

    /** The day, if the date is exact to it. */
    Optional<LocalDate> day() {
        try {
            return parts.size() < 3 || circa
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(parts.get(0), parts.get(1), parts.get(2)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<Integer> partsOf(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (iso.matches()) {
            return Stream.of(iso.group(1), iso.group(2), iso.group(3))
                    .takeWhile(part -> part != null)
                    .map(Integer::valueOf)
                    .toList();
        }
        Matcher year = YEAR.matcher(text);
        return year.find() ? List.of(Integer.valueOf(year.group())) : List.of();
    }

    /** Some write {@code true}, some {@code 1}, some {@code "true"}. */
    private static boolean isCirca(JsonNode json) {
        String circa = json.path("circa").asText();
        return !circa.isEmpty() && !circa.equals("0") && !circa.equals("false") && !circa.equals("null");
    }
}
