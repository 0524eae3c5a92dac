package org.comparanda.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Text of CSL-JSON: with the markup of citation styles, in one line or many, alone or as the first of a list. */
final class CslText {

    private static final Pattern MARKUP =
            Pattern.compile("(?i)</?(i|b|em|strong|u|sub|sup|sc|span|p|br|jats:\\w+)(\\s[^<>]*)?/?>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\p{Z}]+");

    private CslText() {}

    /** The plain text of a property; empty where there is none. */
    static Optional<String> of(JsonNode item, String property) {
        JsonNode value = item.path(property);
        JsonNode first = value.isArray() ? value.path(0) : value;
        return first.isValueNode() && !first.isNull() ? of(first.asText()) : Optional.empty();
    }

    static Optional<String> of(String written) {
        String plain = StringEscapeUtils.unescapeHtml4(MARKUP.matcher(written).replaceAll(""));
        String line = SPACE.matcher(plain).replaceAll(" ").strip();
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }
}
