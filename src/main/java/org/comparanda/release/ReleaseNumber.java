package org.comparanda.release;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/** How releases are numbered: year, month, and count within the month from 1, {@code 2026.11.1}. Months are UTC. */
final class ReleaseNumber {

    /** In the order of publication. */
    static final Comparator<String> ORDER = (one, other) -> Arrays.compare(parts(one), parts(other));

    private ReleaseNumber() {}

    /** The number after those that are given already. */
    static String next(Clock clock, Collection<String> given) {
        YearMonth month = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        String prefix = "%04d.%02d.".formatted(month.getYear(), month.getMonthValue());
        int last = given.stream()
                .filter(number -> number.startsWith(prefix))
                .mapToInt(number -> Integer.parseInt(number.substring(prefix.length())))
                .max()
                .orElse(0);
        return prefix + (last + 1);
    }

    private static int[] parts(String number) {
        return Stream.of(number.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
