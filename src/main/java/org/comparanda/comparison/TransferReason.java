package org.comparanda.comparison;

import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Language;

/** Why a recommendation from elsewhere stands beside a barrier; the nearest reason comes first. */
public enum TransferReason implements Coded {
    /** It was made against a barrier with the same main theme. */
    ADDRESSES_SAME_MAIN_THEME("addresses-same-main-theme"),
    /** Its main theme is that of the barrier. */
    SAME_MAIN_THEME("same-main-theme"),
    /** It shares some theme with the barrier. */
    SHARED_THEME("shared-theme");

    private final String code;

    TransferReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** A sentence that says why, and whose context it came from. */
    public String text(String country, Language language) {
        return Wording.of(language).text("transfer." + code, country);
    }

    /** From 1, the nearest. */
    public int rank() {
        return ordinal() + 1;
    }
}
