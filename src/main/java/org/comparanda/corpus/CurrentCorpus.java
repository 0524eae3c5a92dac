package org.comparanda.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Holds the corpus that is served. Publishing builds the next one beside it and swaps the reference. */
@ApplicationScoped
public class CurrentCorpus {

    private final AtomicReference<Corpus> current = new AtomicReference<>();

    /** What is served; nothing before the first release is loaded. */
    public Optional<Corpus> get() {
        return Optional.ofNullable(current.get());
    }

    /** Serves a corpus from now on. Questions under way are answered from the one they began with. */
    public void serve(Corpus next) {
        current.set(next);
    }
}
