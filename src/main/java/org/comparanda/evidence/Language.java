package org.comparanda.evidence;

import java.util.Arrays;
import java.util.Optional;

/** A language in which the codebook has labels and the service answers. */
public enum Language implements Coded {
    EN("en"),
    FR("fr");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The BCP 47 tag. */
    @Override
    public String code() {
        return code;
    }

    /** The language of a BCP 47 tag whose primary subtag is one of ours ({@code fr-CA} is French). */
    public static Optional<Language> ofTag(String tag) {
        String primary = tag.split("[-_]", 2)[0];
        return Arrays.stream(values())
                .filter(language -> language.code.equalsIgnoreCase(primary))
                .findFirst();
    }
}
