package org.comparanda.contribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.SourceType;

/** One item of CSL-JSON as a source, with what is to be looked at. */
final class CslSource {

    private static final Pattern DOI = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])10\\.\\d{4,9}/\\S+");
    private static final Pattern DOI_OF_NOTE = Pattern.compile("(?im)^\\h*DOI:\\s*(\\S+)");
    private static final Pattern URL = Pattern.compile("https?://\\S+");
    private static final Pattern ISBN = Pattern.compile("[0-9][0-9-]{8,15}[0-9Xx]");

    /** Types of CSL that packages do not have, and the nearest that they do. */
    private static final Map<String, SourceType> NEAREST = new LinkedHashMap<>();

    static {
        NEAREST.put("review", SourceType.ARTICLE_JOURNAL);
        NEAREST.put("review-book", SourceType.ARTICLE_JOURNAL);
        NEAREST.put("entry-encyclopedia", SourceType.CHAPTER);
        NEAREST.put("entry-dictionary", SourceType.CHAPTER);
        NEAREST.put("entry", SourceType.CHAPTER);
        NEAREST.put("post", SourceType.POST_WEBLOG);
        NEAREST.put("regulation", SourceType.LEGISLATION);
        NEAREST.put("treaty", SourceType.LEGISLATION);
        NEAREST.put("interview", SourceType.PERSONAL_COMMUNICATION);
    }

    private final JsonNode item;
    private final List<String> open = new ArrayList<>();
    private final Source source = new Source();

    CslSource(JsonNode item, SourceKeys keys) {
        this.item = item;
        source.type = type();
        source.title = text("title").or(() -> text("title-short")).orElse(null);
        source.authors = authors();
        CslDate issued = CslDate.of(item.path("issued"));
        source.year = issued.year().orElse(null);
        source.container = container();
        source.volume = text("volume").orElse(null);
        source.number =
                (source.type.isInPeriodical() ? text("issue") : text("number").or(() -> text("issue"))).orElse(null);
        source.pages = text("page")
                .map(pages -> pages.replaceAll("\\s*(--|[\u2010-\u2015])\\s*", "-"))
                .orElse(null);
        source.doi = doi();
        source.url = url();
        source.isbn = isbn();
        source.language = language();
        source.readOn = CslDate.of(item.path("accessed")).day().orElse(null);
        source.key = keys.give(head(), source.year);
        look(issued);
    }

    Source source() {
        return source;
    }

    /** What is missing or was guessed. */
    List<String> open() {
        return open;
    }

    private void look(CslDate issued) {
        if (source.title == null) {
            open.add("has no title; supply one in [brackets]");
        }
        if (source.authors.isEmpty()) {
            open.add("has no authors; give the body that answers for it in {braces}");
        }
        if (source.year == null) {
            open.add("has no year that can be read");
        } else if (issued.circa()) {
            open.add("is dated about " + source.year + "; is the year right?");
        }
        if (source.doi == null && source.url == null && source.isbn == null) {
            open.add("has no DOI, ISBN or address, so others may not find it");
        }
    }

    private SourceType type() {
        String written = item.path("type").asText();
        Optional<SourceType> known = Coded.of(SourceType.class, written);
        if (known.isEmpty()) {
            SourceType taken = NEAREST.getOrDefault(written, SourceType.REPORT);
            open.add("has the type '" + written + "', which packages do not have; '" + taken.code() + "' was taken");
            return taken;
        }
        return known.get();
    }

    private List<String> authors() {
        Set<String> names = new LinkedHashSet<>();
        for (String role : List.of("author", "editor")) {
            item.path(role).forEach(name -> CslName.of(name).ifPresent(names::add));
            if (!names.isEmpty()) {
                if (role.equals("editor")) {
                    open.add("has editors and no authors; the editors were taken");
                }
                break;
            }
        }
        return List.copyOf(names);
    }

    private String container() {
        Stream<String> properties = source.type == SourceType.THESIS
                ? Stream.of("publisher", "archive")
                : Stream.of("container-title", "collection-title", "event-title", "event");
        return properties
                .flatMap(property -> text(property).stream())
                .findFirst()
                .orElse(null);
    }

    private String doi() {
        Optional<String> written = text("DOI")
                .or(() -> text("doi"))
                .or(() -> found(DOI_OF_NOTE, item.path("note").asText()))
                .or(() -> text("URL").filter(url -> url.contains("doi.org/")));
        Optional<String> doi =
                written.flatMap(text -> found(DOI, text.replace("%2F", "/").replace("%2f", "/")));
        if (written.isPresent() && doi.isEmpty()) {
            open.add("has '" + written.get() + "' for a DOI, which it is not; it was left out");
        }
        return doi.map(text -> text.replaceAll("[.,;]+$", "")).orElse(null);
    }

    private String url() {
        Optional<String> written = text("URL");
        Optional<String> url = written.map(text -> text.startsWith("www.") ? "https://" + text : text)
                .filter(text -> URL.matcher(text).matches());
        if (written.isPresent() && url.isEmpty()) {
            open.add("has '" + written.get() + "' for an address, which it is not; it was left out");
        }
        return url.filter(text -> source.doi == null || !text.contains("doi.org/"))
                .orElse(null);
    }

    private String isbn() {
        // Zotero writes several into one field.
        return text("ISBN")
                .flatMap(text -> found(ISBN, text.replace('\u2010', '-').replace('\u2013', '-')))
                .map(isbn -> isbn.replace('x', 'X'))
                .orElse(null);
    }

    private String language() {
        Optional<String> written = text("language");
        Optional<String> tag = written.flatMap(LanguageTags::of);
        if (tag.isEmpty()) {
            open.add(
                    written.isEmpty()
                            ? "has no language; give its BCP 47 tag, such as en"
                            : "has '" + written.get() + "' for a language; give its BCP 47 tag, such as en");
        }
        return tag.orElse(null);
    }

    private String head() {
        return Stream.of("author", "editor")
                .map(role -> item.path(role).path(0))
                .flatMap(name -> CslName.head(name).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(source.container))
                .or(() -> Optional.ofNullable(source.title).map(CslSource::beginning))
                .orElse("source");
    }

    private static String beginning(String title) {
        String[] words = title.split(" ", 4);
        return String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group())
                : Optional.empty();
    }

    private Optional<String> text(String property) {
        return CslText.of(item, property);
    }
}
