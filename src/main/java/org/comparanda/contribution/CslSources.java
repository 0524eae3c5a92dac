package org.comparanda.contribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comparanda.evidence.Document;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.Source;

/**
 * Sources from CSL-JSON, as Zotero and other reference managers export it: what these know of a text is filled in, and what
 * only the coder knows is left to be filled by hand.
 *
 * @param sources in the order of the file, each with a key of its own
 * @param open what has to be filled in or looked at by hand, a sentence each
 */
public record CslSources(List<Source> sources, List<String> open) {

    /** Thrown for what is not CSL-JSON; the message says why, and where. */
    public static final class NotCslException extends Exception {

        private static final long serialVersionUID = 1;

        NotCslException(String message) {
            super(message, null, false, false);
        }
    }

    /** @throws NotCslException if it is not CSL-JSON, or has nothing in it */
    public static CslSources read(byte[] file) throws NotCslException {
        return read(file, List.of());
    }

    /**
     * The same for sources that are to stand beside others, whose keys and texts are not given once more.
     *
     * @throws NotCslException if it is not CSL-JSON, or has nothing in it
     */
    public static CslSources read(byte[] file, List<Source> beside) throws NotCslException {
        JsonNode items = items(file);
        SourceKeys keys = new SourceKeys(beside.stream()
                .map(source -> source.key)
                .filter(Objects::nonNull)
                .toList());
        Map<Document, String> seen = new HashMap<>();
        beside.forEach(source -> source.texts().forEach(text -> seen.putIfAbsent(text, source.key)));
        List<Source> sources = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (JsonNode item : items) {
            CslSource read = new CslSource(item, keys);
            Source source = read.source();
            sources.add(source);
            read.open().forEach(what -> open.add(source.key + ": " + what));
            for (Document text : source.texts()) {
                String before = seen.putIfAbsent(text, source.key);
                if (before != null) {
                    open.add(source.key + ": has the " + text.name() + " of " + before + "; keep one of them");
                }
            }
        }
        return new CslSources(List.copyOf(sources), List.copyOf(open));
    }

    /** The rows of {@code sources.csv}, with its header. */
    public byte[] csv() {
        Evidence evidence = new Evidence(
                List.of(), sources, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return PackageWriter.table(PackageTables.SOURCES, evidence);
    }

    private static JsonNode items(byte[] file) throws NotCslException {
        try {
            JsonNode json = new ObjectMapper().readTree(file);
            // Most export a list; some put it under "items", and one item may come alone.
            JsonNode items = json.isObject() && json.path("items").isArray() ? json.get("items") : json;
            JsonNode list =
                    items.isObject() ? new ObjectMapper().createArrayNode().add(items) : items;
            if (list.isEmpty() || !list.isArray() || !list.path(0).isObject()) {
                throw new NotCslException("it has no items; export them from Zotero as \"CSL JSON\"");
            }
            return list;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new NotCslException(
                    "it is not JSON (line " + line + "); export the items from Zotero as \"CSL JSON\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
