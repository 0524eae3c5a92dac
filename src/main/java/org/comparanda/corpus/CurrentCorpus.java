package org.comparanda.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.comparanda.release.Published;

/** Holds the corpus that is served. Publishing builds the next one beside it and swaps the reference. */
@ApplicationScoped
public class CurrentCorpus {

    private final AtomicReference<Served> current =
            new AtomicReference<>(new Served(Optional.empty(), Published.NOTHING, Duration.ZERO));

    private record Served(Optional<Corpus> corpus, Published published, Duration loading) {}

    /** What is served; nothing before the first release is loaded. */
    public Optional<Corpus> get() {
        return current.get().corpus();
    }

    /** All that was published up to what is served. */
    public Published published() {
        return current.get().published();
    }

    /** How long it took to load and index what is served; zero before there is anything. */
    public Duration loading() {
        return current.get().loading();
    }

    /**
     * Serves a corpus from now on. Questions under way are answered from the one they began with.
     *
     * @param loading how long it took to load and index it
     */
    public void serve(Corpus next, Published published, Duration loading) {
        current.set(new Served(Optional.of(next), published, loading));
    }
}
