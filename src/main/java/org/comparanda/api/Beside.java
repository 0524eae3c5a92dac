package org.comparanda.api;

import java.util.List;
import java.util.function.Function;
import org.comparanda.comparison.Caveat;
import org.comparanda.evidence.Language;
import org.comparanda.export.Cube;

/**
 * What a comparison carries beside its rows; nothing else carries anything.
 *
 * @param caveats what must be said to a reader of a language; null where nothing is said
 * @param cube its numbers as one cube, which names the release and its own address; null where it has none
 */
record Beside(Function<Language, List<Caveat>> caveats, Function<Question, Cube> cube) {

    static final Beside NOTHING = new Beside(null, null);

    static Beside of(Function<Language, List<Caveat>> caveats) {
        return new Beside(caveats, null);
    }

    /** The sentences, or null where nothing is said. */
    List<Meta.Said> said(Language language) {
        return caveats == null
                ? null
                : caveats.apply(language).stream()
                        .map(caveat -> new Meta.Said(caveat.code().code(), caveat.text(language)))
                        .toList();
    }
}
