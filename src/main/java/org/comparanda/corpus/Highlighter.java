package org.comparanda.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Marks the words that were searched for in a text. */
public final class Highlighter {

    private final Query query;
    private final Map<Words.Field, UnifiedHighlighter> highlighters = new EnumMap<>(Words.Field.class);

    /** @param words the question, as in the filter */
    public Highlighter(String words) {
        query = Words.query(words);
    }

    /**
     * The text as HTML, with {@code <em>} around the words that were found, or null where none was.
     *
     * @param language BCP 47 tag of the text
     */
    public String mark(String text, String language) {
        try {
            Words.Field field = Words.Field.statementIn(language);
            Object marked = highlighters
                    .computeIfAbsent(field, Highlighter::highlighter)
                    .highlightWithoutSearcher(field.name(), query, text, 1);
            return marked == null || !marked.toString().contains("<em>") ? null : marked.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
    }

    private static UnifiedHighlighter highlighter(Words.Field field) {
        Set<String> names = Set.of(field.name(), field.whole().name());
        return UnifiedHighlighter.builderWithoutSearcher(Words.MARKING)
                .withFieldMatcher(names::contains)
                .withBreakIterator(WholeBreakIterator::new)
                .withFormatter(new DefaultPassageFormatter("<em>", "</em>", "", true))
                .build();
    }
}
