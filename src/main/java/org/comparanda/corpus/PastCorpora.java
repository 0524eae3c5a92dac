package org.comparanda.corpus;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.comparanda.release.Releases;

/** Releases that were served before, loaded when somebody asks for one, the last few kept. */
@ApplicationScoped
public class PastCorpora {

    private static final int KEPT = 3;

    private final LoadingCache<String, Optional<Corpus>> corpora;

    PastCorpora(Releases releases) {
        corpora = Caffeine.newBuilder().maximumSize(KEPT).build(number -> releases.load(number)
                .map(Corpus::of));
    }

    /** The release of this number; nothing if there never was one. Reads the database unless it is kept. */
    public Optional<Corpus> numbered(String number) {
        return corpora.get(number);
    }
}
