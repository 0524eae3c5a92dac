package org.comparanda.export;

import java.io.IOException;
import java.io.OutputStream;
import org.comparanda.evidence.Source;

/**
 * Writes sources in a format of reference managers, in UTF-8. What is not known of a source is left out, and so is the
 * language {@code und}. Titles in [brackets] keep them: they say that the title was supplied. The day of reading is
 * given where what was read is the source at its own address. Writers have no state and serve any number of threads.
 */
public interface ReferenceWriter {

    /**
     * Writes all sources and flushes; the stream stays open.
     *
     * @throws IOException if the stream cannot take more; what was written by then is not a whole document
     */
    void write(Iterable<Source> sources, OutputStream out) throws IOException;

    /**
     * The writer of a format.
     *
     * @throws IllegalArgumentException for formats other than CSL, RIS and BibTeX
     */
    static ReferenceWriter of(Format format) {
        return switch (format) {
            case CSL -> new CslWriter();
            case RIS -> new RisWriter();
            case BIBTEX -> new BibtexWriter();
            default -> throw new IllegalArgumentException(format.code() + " is not a format of references");
        };
    }
}
