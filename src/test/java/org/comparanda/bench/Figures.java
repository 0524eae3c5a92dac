package org.comparanda.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.comparanda.contribution.PackageTables;
import org.comparanda.evidence.Evidence;

/** What was measured, release by release. */
final class Figures {

    private final List<Release> releases = new ArrayList<>();

    Release release(String name, int findings) {
        Release release = new Release(name, findings, new LinkedHashMap<>());
        releases.add(release);
        return release;
    }

    List<Release> asTree() {
        return releases;
    }

    void print(PrintStream out) {
        for (Release release : releases) {
            out.printf("%n%s release, %,d findings%n", release.name, release.findings);
            release.figures.forEach((what, figure) -> out.printf(Locale.ROOT, "  %-60s %,14.3f%n", what, figure));
        }
    }

    /** One release with its figures, each said in words with its unit. */
    record Release(String name, int findings, Map<String, Double> figures) {

        void add(String what, double figure) {
            figures.put(what, figure);
        }

        /** Medians over rounds, and the median of what each round was to the static server in the same round. */
        void http(String what, List<Measured> rounds, List<Measured> yardstick) {
            add(what + ": answers/s", median(rounds, Measured::throughput));
            add(
                    what + ": to static",
                    median(IntStream.range(0, rounds.size())
                            .mapToObj(i -> rounds.get(i).throughput()
                                    / yardstick.get(i).throughput())
                            .toList()));
            add(what + ": p50, ms", median(rounds, round -> round.millis(50)));
            add(what + ": p99, ms", median(rounds, round -> round.millis(99)));
            add(what + ": bytes each", median(rounds, Measured::bytesEach));
        }

        /** The least, the median and the most of some starts, in seconds. */
        void starts(List<Double> seconds) {
            add("started and ready, least, s", Collections.min(seconds));
            add("started and ready, median, s", median(seconds));
            add("started and ready, most, s", Collections.max(seconds));
        }

        /** Medians of time, and the most memory of any run. */
        void validations(Evidence evidence, List<ValidateProcess> runs) {
            add("rows in all tables", rows(evidence));
            add(
                    "validated, s",
                    median(runs.stream().map(run -> run.took().toNanos() / 1e9).toList()));
            add(
                    "most memory of the process, MB",
                    runs.stream().mapToDouble(ValidateProcess::peakBytes).max().orElse(Double.NaN) / 1e6);
        }

        private static double rows(Evidence evidence) {
            return PackageTables.ALL.stream()
                    .mapToInt(table -> table.of().apply(evidence).size())
                    .sum();
        }

        private static double median(List<Measured> rounds, ToDoubleFunction<Measured> figure) {
            return median(rounds.stream().map(figure::applyAsDouble).toList());
        }

        private static double median(List<Double> figures) {
            double[] sorted =
                    figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            int middle = sorted.length / 2;
            return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    }
}
