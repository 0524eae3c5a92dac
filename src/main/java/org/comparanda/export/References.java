package org.comparanda.export;

import java.time.LocalDate;
import java.util.List;
import org.comparanda.evidence.ReadLevel;
import org.comparanda.evidence.Source;

/** What the formats of reference managers ask of a source and a source does not say in so many words. */
final class References {

    private static final String UNDETERMINED = "und";

    private References() {}

    static List<Author> authors(Source source) {
        return source.authors.stream().map(Author::parse).toList();
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
