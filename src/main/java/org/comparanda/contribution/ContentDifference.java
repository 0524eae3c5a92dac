package org.comparanda.contribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.PublishedRow;

/** In which rows and columns two contents of one dataset version differ, in words, so that a refusal can name it. */
public final class ContentDifference {

    private static final int LONGEST = 80;

    private final int most;
    private final List<String> words = new ArrayList<>();

    private ContentDifference(int most) {
        this.most = most;
    }

    /**
     * The first differences between what was published and what is offered, such as
     * {@code findings.csv, gb-eng-002, themes: 'funding' became 'costs'}; empty where both say the same.
     *
     * @param most how many differences to name
     */
    public static List<String> inWords(
            Descriptor published, Evidence publishedRows, Descriptor offered, Evidence offeredRows, int most) {
        ContentDifference difference = new ContentDifference(most);
        difference.descriptors(published, offered);
        for (PackageTable<?> table : PackageTables.ALL) {
            difference.tables(table, publishedRows, offeredRows);
        }
        return List.copyOf(difference.words);
    }

    private void descriptors(Descriptor published, Descriptor offered) {
        Map<String, String> before = DescriptorText.values(published);
        DescriptorText.values(offered).forEach((property, value) -> {
            if (!value.equals(before.get(property))) {
                say(DescriptorReader.FILE + ", " + change(property, before.get(property), value));
            }
        });
    }

    private <T extends PublishedRow> void tables(PackageTable<T> table, Evidence published, Evidence offered) {
        TableFormat<T> format = table.format();
        Map<String, T> before = byKey(table, published);
        Map<String, T> after = byKey(table, offered);
        after.forEach((key, row) -> {
            if (!before.containsKey(key)) {
                say(format.file() + ", " + key + " was added");
            } else {
                rows(format, key, before.get(key), row);
            }
        });
        Set<String> gone = new HashSet<>(before.keySet());
        gone.removeAll(after.keySet());
        before.keySet().stream()
                .filter(gone::contains)
                .forEach(key -> say(format.file() + ", " + key + " was left out"));
        if (before.keySet().equals(after.keySet())
                && !List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))) {
            say(format.file() + ": the order of the rows");
        }
    }

    private <T> void rows(TableFormat<T> format, String key, T published, T offered) {
        List<String> before = format.cells(published);
        List<String> after = format.cells(offered);
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(after.get(i))) {
                say(format.file() + ", " + key + ", " + change(format.header().get(i), before.get(i), after.get(i)));
            }
        }
    }

    private void say(String difference) {
        if (words.size() < most) {
            words.add(difference);
        }
    }

    private static <T extends PublishedRow> Map<String, T> byKey(PackageTable<T> table, Evidence evidence) {
        Map<String, T> rows = new LinkedHashMap<>();
        table.of().apply(evidence).forEach(row -> rows.put(table.format().key(row), row));
        return rows;
    }

    /** Shows both texts from shortly before the place where they part. */
    private static String change(String column, String before, String after) {
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - LONGEST / 4);
        return column + ": '" + from(before, from) + "' became '" + from(after, from) + "'";
    }

    private static String from(String text, int from) {
        String rest = text.substring(Math.min(from, text.length()));
        String shown = rest.length() > LONGEST ? rest.substring(0, LONGEST) + "…" : rest;
        return from > 0 ? "…" + shown : shown;
    }
}
