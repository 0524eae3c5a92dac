package org.comparanda.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Crosswalk;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.PartsDigest;
import org.comparanda.evidence.Scheme;
import org.comparanda.evidence.Term;
import org.comparanda.evidence.Theme;

/** A codebook as plain cells, row by row, to tell whether and where two editions differ. */
final class CodebookCells {

    private CodebookCells() {}

    /** The rows of the codebook proper by table and key, {@code themes funding}; each a map of columns. */
    static Map<String, Map<String, String>> ofCodebook(Codebook codebook) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        codebook.themes().forEach(theme -> rows.put("themes " + theme.key, cells(theme)));
        codebook.terms().forEach(term -> rows.put(term.list + ' ' + term.key, cells(term)));
        codebook.schemes().forEach(scheme -> rows.put("schemes " + scheme.scheme, cells(scheme)));
        codebook.crosswalk()
                .forEach(match ->
                        rows.put("crosswalk " + match.theme + ' ' + match.scheme + ' ' + match.concept, cells(match)));
        return rows;
    }

    /** The rows of the list of jurisdictions by code. */
    static Map<String, Map<String, String>> ofPlaces(Codebook codebook) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        codebook.places().all().forEach(place -> rows.put("jurisdictions " + place.code, cells(place)));
        return rows;
    }

    /** SHA-256 of codebook and jurisdictions. */
    static String digest(Codebook codebook) {
        PartsDigest all = new PartsDigest().add(codebook.version());
        List.of(ofCodebook(codebook), ofPlaces(codebook))
                .forEach(rows -> rows.forEach((key, cells) -> {
                    all.add(key);
                    cells.forEach((column, cell) -> {
                        all.add(column);
                        all.add(cell);
                    });
                }));
        return all.hex();
    }

    /** What differs between the codebooks proper, in words; empty where they are the same, jurisdictions aside. */
    static List<String> differences(Codebook published, Codebook offered) {
        Map<String, Map<String, String>> before = ofCodebook(published);
        Map<String, Map<String, String>> after = ofCodebook(offered);
        List<String> words = new ArrayList<>();
        after.forEach((key, cells) -> {
            if (!before.containsKey(key)) {
                words.add(key + " was added");
            } else {
                cells.forEach((column, cell) -> {
                    if (!cell.equals(before.get(key).get(column))) {
                        words.add(
                                key + ", " + column + ": '" + before.get(key).get(column) + "' became '" + cell + "'");
                    }
                });
            }
        });
        before.keySet().stream()
                .filter(key -> !after.containsKey(key))
                .forEach(key -> words.add(key + " was left out"));
        if (words.isEmpty() && !List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))) {
            words.add("the order of the rows");
        }
        return words;
    }

    private static Map<String, String> cells(Theme theme) {
        Map<String, String> cells = labels(theme.label, theme.labelFr, theme.definition);
        cells.put("definition_fr", theme.definitionFr);
        cells.put("broader", text(theme.broader));
        cells.put("include", String.join("|", theme.include));
        cells.put("exclude", String.join("|", theme.exclude));
        cells.put("since", theme.since);
        cells.put("status", theme.status);
        return cells;
    }

    private static Map<String, String> cells(Term term) {
        return labels(term.label, term.labelFr, term.definition);
    }

    private static Map<String, String> cells(Scheme scheme) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("title", scheme.title);
        cells.put("url", text(scheme.url));
        cells.put("note", text(scheme.note));
        return cells;
    }

    private static Map<String, String> cells(Crosswalk match) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("concept_label", match.conceptLabel);
        cells.put("match", match.match);
        cells.put("url", text(match.url));
        cells.put("seen", String.valueOf(match.seen));
        return cells;
    }

    private static Map<String, String> cells(Jurisdiction place) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("name", place.name);
        cells.put("name_fr", place.nameFr);
        cells.put("parent", text(place.parent));
        cells.put("level", place.level.code());
        cells.put("alpha3", text(place.alpha3));
        cells.put("m49", text(place.m49));
        cells.put("aliases", String.join("|", place.aliases));
        return cells;
    }

    private static Map<String, String> labels(String label, String labelFr, String definition) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("label", label);
        cells.put("label_fr", labelFr);
        cells.put("definition", definition);
        return cells;
    }

    private static String text(String cell) {
        return Objects.requireNonNullElse(cell, "");
    }
}
