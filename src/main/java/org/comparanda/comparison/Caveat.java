package org.comparanda.comparison;

import java.util.function.Function;
import org.comparanda.evidence.Language;

/** A sentence that a careful author would print beside a comparison, worked out from what it shows. */
public final class Caveat {

    private final CaveatCode code;
    private final String key;
    private final Function<Language, Object[]> arguments;

    /** @param key of the wording, where a code has several */
    Caveat(CaveatCode code, String key, Function<Language, Object[]> arguments) {
        this.code = code;
        this.key = key;
        this.arguments = arguments;
    }

    static Caveat of(CaveatCode code, Object... arguments) {
        return new Caveat(code, code.code(), any -> arguments);
    }

    /** By which a dashboard knows it, whatever its wording. */
    public CaveatCode code() {
        return code;
    }

    /** The sentence. */
    public String text(Language language) {
        return Wording.of(language).text("caveat." + key, arguments.apply(language));
    }

    @Override
    public String toString() {
        return text(Language.EN);
    }
}
