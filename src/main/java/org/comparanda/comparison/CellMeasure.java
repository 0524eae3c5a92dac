package org.comparanda.comparison;

import java.util.function.Function;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Language;

/** Which number of a cell stands in a table that has room for one. There is no share of findings. */
public enum CellMeasure implements Coded {
    STUDIES("studies", Cell::studies),
    FINDINGS("findings", Cell::findings),
    SHARE("share", Cell::share);

    private final String code;
    private final Function<Cell, Number> value;

    CellMeasure(String code, Function<Cell, Number> value) {
        this.code = code;
        this.value = value;
    }

    @Override
    public String code() {
        return code;
    }

    /** The number of a cell; null where it has none. */
    public Number of(Cell cell) {
        return value.apply(cell);
    }

    /** @throws SenselessComparisonException if what was asked means a share of findings */
    public static void refuseShareOfFindings(String asked) {
        if (asked.contains(SHARE.code) && asked.contains("finding")) {
            throw new SenselessComparisonException(
                    "measure",
                    asked,
                    "There is no share of findings: a long report would weigh more than a short one. Shares are of"
                            + " studies; ask measure=share, or measure=findings for their number");
        }
    }

    /** What it is called. */
    public String label(Language language) {
        return Wording.of(language).text("measure." + code);
    }
}
