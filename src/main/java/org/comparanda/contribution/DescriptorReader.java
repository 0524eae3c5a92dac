package org.comparanda.contribution;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comparanda.evidence.Nearest;

/** Reads {@code datapackage.json}. Gathers all faults; what is faulty is absent from the descriptor it gives. */
final class DescriptorReader {

    static final String FILE = "datapackage.json";

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Pattern NAME = Pattern.compile("[a-z]{2}(-[a-z0-9]{1,3})?");
    private static final Pattern VERSION =
            Pattern.compile("(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})(-[0-9A-Za-z.-]{1,40})?");
    private static final Pattern ROLE = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}");
    private static final int LONGEST = 10_000;

    private final Issues issues;
    private final String file;
    private final Location at;

    DescriptorReader(Issues issues) {
        this(FILE, issues);
    }

    DescriptorReader(String file, Issues issues) {
        this.file = file;
        this.at = Location.of(file);
        this.issues = issues;
    }

    /** The JSON of a descriptor; empty, with an issue, where it is none. */
    Optional<JsonNode> json(byte[] bytes) {
        Optional<String> text = CsvText.decode(file, bytes, issues);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode json = JSON.readTree(text.get());
            if (json.isObject()) {
                return Optional.of(json);
            }
            issues.add(Issue.error("broken-descriptor", at, null, null, "the descriptor is not a JSON object"));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            Location place = new Location(file, Math.max(0, line));
            issues.add(Issue.error("broken-descriptor", place, null, null, "not JSON: " + e.getOriginalMessage())
                    .hint("often a comma too many or a quote that is missing"));
        }
        return Optional.empty();
    }

    Descriptor read(JsonNode json) {
        return new Descriptor(
                formed(json, "name", NAME, "the code of the place in lower case, such as gb-eng"),
                required(json, "title"),
                formed(json, "version", VERSION, "a semantic version, such as 0.1.0"),
                licence(json),
                formed(json, "codebook", VERSION, "the version of the codebook, such as 1.0.0"),
                text(json, "description"),
                text(json, "changes"),
                created(json),
                contributors(json));
    }

    private String formed(JsonNode json, String property, Pattern form, String meaning) {
        String value = required(json, property);
        if (value != null && !form.matcher(value).matches()) {
            fault("wrong-form", property, value, "'" + value + "' is not " + meaning, null);
            return null;
        }
        return value;
    }

    private String required(JsonNode json, String property) {
        String value = text(json, property);
        if (value == null && isEmpty(json.path(property))) {
            fault(
                    "missing-property",
                    property,
                    null,
                    property + " is missing",
                    "add \"" + property + "\" to the descriptor");
        }
        return value;
    }

    private String text(JsonNode json, String property) {
        JsonNode value = json.path(property);
        if (isEmpty(value)) {
            return null;
        }
        if (!value.isTextual() || value.asText().length() > LONGEST) {
            fault(
                    "wrong-form",
                    property,
                    value.toString(),
                    property + " is not a text of 1 to " + LONGEST + " characters",
                    null);
            return null;
        }
        // JSON can escape what no database holds: control characters and halves of characters.
        return value.asText().strip().replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\\n\\t]]", "");
    }

    /** Templates have empty texts to be filled in. */
    private static boolean isEmpty(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.asText().isBlank());
    }

    private String licence(JsonNode json) {
        List<String> named = new ArrayList<>();
        json.path("licenses").forEach(licence -> named.add(licence.path("name").asText()));
        Optional<Licence> found =
                named.stream().flatMap(name -> Licence.of(name).stream()).findFirst();
        if (found.isEmpty()) {
            String written = named.isEmpty() ? null : String.join(", ", named);
            fault(
                    named.isEmpty() ? "missing-property" : "unknown-licence",
                    "licenses",
                    written,
                    named.isEmpty()
                            ? "licenses is missing"
                            : "'" + written + "' cannot be combined with the other datasets",
                    "give \"licenses\": [{\"name\": \"CC-BY-4.0\"}] or CC0-1.0");
        }
        return found.map(licence -> licence.id).orElse(null);
    }

    private Instant created(JsonNode json) {
        String value = text(json, "created");
        try {
            return value == null ? null : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            fault("bad-date", "created", value, "'" + value + "' is not a time", "write 2026-11-22T00:00:00Z");
            return null;
        }
    }

    private List<Descriptor.Credit> contributors(JsonNode json) {
        List<Descriptor.Credit> credits = new ArrayList<>();
        for (JsonNode contributor : json.path("contributors")) {
            String title = text(contributor, "title");
            List<String> roles = new ArrayList<>();
            contributor.path("roles").forEach(role -> roles.add(role.asText()));
            boolean formed = roles.stream().allMatch(role -> ROLE.matcher(role).matches());
            if (title == null || roles.isEmpty() || !formed) {
                fault(
                        "wrong-form",
                        "contributors",
                        contributor.toString(),
                        "a contributor lacks a title or roles in one word each",
                        "write {\"title\": \"Ada Lovelace\", \"roles\": [\"creator\"]}");
            } else {
                credits.add(new Descriptor.Credit(
                        title, roles, text(contributor, "path"), text(contributor, "organization")));
            }
        }
        if (!json.path("contributors").isArray() || json.path("contributors").isEmpty()) {
            fault(
                    "missing-property",
                    "contributors",
                    null,
                    "contributors is missing",
                    "say who made the package: [{\"title\": \"Ada Lovelace\", \"roles\": [\"creator\"]}]");
        }
        return credits;
    }

    private void fault(String code, String property, String value, String message, String hint) {
        issues.add(Issue.error(code, at, property, value, message)
                .hint(hint)
                .suggest(
                        value == null || !code.equals("unknown-licence")
                                ? List.of()
                                : Nearest.to(value, Licence.ids())));
    }
}
