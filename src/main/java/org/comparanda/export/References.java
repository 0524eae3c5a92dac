package org.comparanda.export;

import java.time.LocalDate;
import java.util.List;
import org.comparanda.evidence.ReadLevel;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.SourceType;

/** What the formats of reference managers ask of a source and a source does not say in so many words. */
final class References {

    private static final String UNDETERMINED = "und";

    private References() {}

    static List<Author> authors(Source source) {
        return source.authors.stream().map(Author::parse).toList();
    }

    /** Whether the number of a source is one of an issue, and not of the document itself. */
    static boolean isInPeriodical(Source source) {
        return source.type == SourceType.ARTICLE_JOURNAL
                || source.type == SourceType.ARTICLE_MAGAZINE
                || source.type == SourceType.ARTICLE_NEWSPAPER;
    }

    /** BCP 47 tag, or null. */
    static String language(Source source) {
        return UNDETERMINED.equals(source.language) ? null : source.language;
    }

    /** When the source was read at its own address, or null. */
    static LocalDate accessed(Source source) {
        boolean readThere =
                source.url != null && source.url.equals(source.readAt) && source.read != ReadLevel.SECONDARY;
        return readThere ? source.readOn : null;
    }
}
