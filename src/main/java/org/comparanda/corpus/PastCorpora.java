package org.comparanda.corpus;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comparanda.release.Dataset;
import org.comparanda.release.Release;
import org.comparanda.release.ReleaseContent;
import org.comparanda.release.Releases;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Releases that were served before. Their contents are held in memory as far as they fit, the newest first, so that
 * they can be asked for while the database is away; what does not fit is loaded when somebody asks for it.
 */
@ApplicationScoped
public class PastCorpora {

    private static final int INDEXED = 3;

    private final Releases releases;
    private final CurrentCorpus current;
    private final long mostFindings;
    private final Cache<String, ReleaseContent> contents;
    private final Cache<String, Corpus> corpora =
            Caffeine.newBuilder().maximumSize(INDEXED).build();

    PastCorpora(
            Releases releases,
            CurrentCorpus current,
            @ConfigProperty(name = "comparanda.past-releases.findings", defaultValue = "100000") long mostFindings) {
        this.releases = releases;
        this.current = current;
        this.mostFindings = mostFindings;
        this.contents = Caffeine.newBuilder()
                .maximumWeight(mostFindings)
                .weigher((String number, ReleaseContent content) -> weight(content))
                .build();
    }

    /**
     * The release of this number, if it is in memory. Never waits for the database.
     *
     * @param number year, month and count
     */
    public Optional<Corpus> held(String number) {
        return Optional.ofNullable(corpora.getIfPresent(number))
                .or(() -> Optional.ofNullable(contents.getIfPresent(number)).map(this::indexed));
    }

    /** The release of this number, from the database unless it is held; nothing if there never was one. */
    public Optional<Corpus> load(String number) {
        return held(number).or(() -> content(number).map(this::indexed));
    }

    /** A version of a dataset, if it is in memory. Never waits for the database. */
    public Optional<Dataset> heldDataset(String name, String version) {
        return held().filter(dataset ->
                        dataset.name().equals(name) && dataset.version().version.equals(version))
                .findFirst();
    }

    /** A version of a dataset from the database; nothing if there never was one. */
    public Optional<Dataset> loadDataset(String name, String version) {
        return releases.dataset(name, version);
    }

    /** Holds what is in memory already and is about to be past. */
    void keep(Corpus corpus) {
        String number = corpus.content().release().number;
        contents.put(number, corpus.content());
        corpora.put(number, corpus);
    }

    /** Loads past releases as long as they fit. */
    void readAhead() {
        long findings = 0;
        for (Release release : current.published().releases().stream().skip(1).toList()) {
            Optional<ReleaseContent> content = content(release.number);
            findings += content.map(PastCorpora::weight).orElse(0);
            if (findings > mostFindings) {
                return;
            }
        }
    }

    private Corpus indexed(ReleaseContent content) {
        return corpora.get(content.release().number, number -> Corpus.of(content));
    }

    /** Nobody who asks for what is held waits behind who loads what is not: the cache is not locked meanwhile. */
    private Optional<ReleaseContent> content(String number) {
        Optional<ReleaseContent> content =
                Optional.ofNullable(contents.getIfPresent(number)).or(() -> releases.load(number, held().toList()));
        content.ifPresent(loaded -> contents.put(number, loaded));
        return content;
    }

    /** Most datasets are the same in many releases; they are held once. */
    private Stream<Dataset> held() {
        List<ReleaseContent> past = List.copyOf(contents.asMap().values());
        return Stream.concat(current.get().map(Corpus::content).stream(), past.stream())
                .flatMap(content -> content.datasets().stream());
    }

    private static int weight(ReleaseContent content) {
        return content.datasets().stream()
                .mapToInt(dataset -> dataset.evidence().findings().size())
                .sum();
    }
}
