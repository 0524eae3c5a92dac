package org.comparanda.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What somebody may have meant who wrote a code that there is not. */
public final class Nearest {

    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
    private static final double ALIKE = 0.8;
    private static final int MOST = 3;

    private Nearest() {}

    /** At most three of the valid codes that look like what was written, the likest first. */
    public static List<String> to(String written, Collection<String> valid) {
        String folded = written.toLowerCase(Locale.ROOT).strip();
        if (folded.isEmpty() || folded.length() > 100) {
            return List.of();
        }
        record Scored(String code, double likeness) {}
        return valid.stream()
                .map(code -> new Scored(code, likeness(folded, code.toLowerCase(Locale.ROOT))))
                .filter(scored -> scored.likeness >= ALIKE)
                .sorted(Comparator.comparingDouble(Scored::likeness).reversed().thenComparing(Scored::code))
                .limit(MOST)
                .map(Scored::code)
                .toList();
    }

    /** {@code legal} means {@code legal-framework}, whatever else looks like it. */
    private static double likeness(String written, String code) {
        if (written.length() > 2 && List.of(code.split("[-_ ]")).contains(written)) {
            return 1;
        }
        return LIKENESS.apply(written, code);
    }
}
