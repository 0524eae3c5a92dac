package org.comparanda.corpus;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comparanda.evidence.Edtf;
import org.comparanda.evidence.Finding;

/**
 * The decades that findings are about, {@code 200X} as EDTF writes them. A finding is in every decade that it shares a
 * day with; a period without an end reaches to the last decade that any finding names a day of, and back in the same
 * way.
 */
final class Decades {

    private Decades() {}

    static Dimension of(List<Finding> findings) {
        int first = named(findings, Decades::earliest).min().orElse(0);
        int last = named(findings, Decades::latest).max().orElse(-1);
        List<String> all = IntStream.rangeClosed(first, last)
                .mapToObj(decade -> "%03dX".formatted(decade))
                .toList();
        return Dimension.of(
                findings,
                Comparator.naturalOrder(),
                finding -> finding.period,
                period -> period == null ? List.of() : within(period, first, last, all),
                List::of);
    }

    private static List<String> within(Edtf period, int first, int last, List<String> all) {
        int from = Math.max(first, decade(period.first()));
        int to = Math.min(last, decade(period.last()));
        return all.subList(from - first, to - first + 1);
    }

    private static IntStream named(List<Finding> findings, ToIntFunction<Edtf> end) {
        return findings.stream()
                .flatMap(finding -> Optional.ofNullable(finding.period).stream())
                .mapToInt(end);
    }

    private static int earliest(Edtf period) {
        return ends(period).findFirst().orElseThrow();
    }

    private static int latest(Edtf period) {
        return ends(period).reduce((one, other) -> other).orElseThrow();
    }

    private static Stream<Integer> ends(Edtf period) {
        return Stream.of(period.first(), period.last())
                .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                .map(Decades::decade);
    }

    private static int decade(LocalDate day) {
        return Math.floorDiv(day.getYear(), 10);
    }
}
