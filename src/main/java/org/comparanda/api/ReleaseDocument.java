package org.comparanda.api;

import java.util.List;
import org.comparanda.corpus.Corpus;
import org.comparanda.release.Release;

/**
 * One release: a complete state of all that is served, which never changes.
 *
 * @param digest SHA-256 of its content; two releases with the same digest say the same
 * @param codebook version of the codebook that explains its codes
 * @param datasets every dataset in it
 * @param diff address of what it changed
 */
record ReleaseDocument(
        Meta meta,
        String release,
        String publishedAt,
        String digest,
        String codebook,
        List<Contained> datasets,
        String citation,
        String diff) {

    static ReleaseDocument of(Question question) {
        Corpus corpus = question.corpus();
        Release release = corpus.content().release();
        String base = question.asked().base();
        String address = base + "/v1/releases/" + release.number;
        return new ReleaseDocument(
                question.meta(),
                release.number,
                release.publishedAt.toString(),
                release.digest,
                corpus.codebook().version(),
                corpus.content().datasets().stream()
                        .map(dataset -> new Contained(
                                dataset.name(),
                                dataset.version().version,
                                dataset.evidence().findings().size(),
                                base + "/v1/datasets/" + dataset.name() + "/versions/" + dataset.version().version))
                        .toList(),
                Citations.of(release, address),
                address + "/diff");
    }

    /** A dataset of the release, in its version. */
    record Contained(String name, String version, int findings, String address) {}
}
