package org.comparanda.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comparanda.corpus.Corpus;
import org.comparanda.evidence.Language;
import org.comparanda.export.Format;

/**
 * A question that was understood, but for what only one kind of answer needs.
 *
 * @param path path of the answer, {@code /v1/findings}
 * @param query the filter and shape as they were understood, by parameter, sorted
 * @param self address of this very answer: release, language and format are in it, so that it will always say the same
 */
record Question(
        Asked asked,
        Corpus corpus,
        Language language,
        Format format,
        Paging paging,
        String path,
        Map<String, String> query,
        String self) {

    Question(
            Asked asked,
            Corpus corpus,
            Language language,
            Format format,
            Paging paging,
            String path,
            Map<String, String> query) {
        this(
                asked,
                corpus,
                language,
                format,
                paging,
                path,
                query,
                Address.of(asked.base(), path, pinnedHere(corpus, language, format, paging, path, query)));
    }

    /** Number of the release that answers. */
    String release() {
        return corpus.content().release().number;
    }

    /** Address of the page that begins at an offset. */
    String page(int offset) {
        Map<String, String> all = pinned(corpus, language, format, paging, query);
        all.put("cursor", new Paging.Cursor(release(), offset).text());
        return Address.of(asked.base(), path, all);
    }

    /** What is said about an answer that is one record or document. */
    Meta meta() {
        return new Meta(
                null, null, null, null, release(), language.code(), query, self, Meta.LICENCE, citation(path), null);
    }

    /** How to cite the answer. */
    String citation(String what) {
        return Citations.of(corpus.content().release(), what, query, self);
    }

    /** All that the answer depends on, besides the release. */
    List<String> parts() {
        return List.of(self, format.code());
    }

    private static Map<String, String> pinnedHere(
            Corpus corpus, Language language, Format format, Paging paging, String path, Map<String, String> query) {
        Map<String, String> all = pinned(corpus, language, format, paging, query);
        if (path.equals(ReleaseResource.address(corpus))) {
            all.remove("release"); // the path says it
        }
        if (format != Format.JSON) {
            all.put("format", format.code());
        } else if (paging.offset() > 0) {
            all.put("cursor", new Paging.Cursor(corpus.content().release().number, paging.offset()).text());
        }
        return all;
    }

    private static Map<String, String> pinned(
            Corpus corpus, Language language, Format format, Paging paging, Map<String, String> query) {
        Map<String, String> all = new LinkedHashMap<>(query);
        if (paging.limit() != paging.usual() && format == Format.JSON) {
            all.put("limit", String.valueOf(paging.limit()));
        }
        all.put("lang", language.code());
        all.put("release", corpus.content().release().number);
        return all;
    }
}
