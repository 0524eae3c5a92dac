package org.comparanda.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseNumberTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-22T12:00:00Z, '',                      2026.11.1
            2026-11-22T12:00:00Z, 2026.11.1,               2026.11.2
            2026-11-22T12:00:00Z, 2026.11.9 2026.11.10,    2026.11.11
            2026-11-22T12:00:00Z, 2025.11.7 2026.1.3,      2026.11.1
            2026-11-30T23:30:00Z, 2026.11.1,               2026.11.2
            2026-12-01T00:00:00Z, 2026.11.1,               2026.12.1
            """)
    void countsWithinTheMonthOfUniversalTime(String now, String given, String next) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Tokyo"));
        assertThat(ReleaseNumber.next(clock, List.of(given.split(" ")))).isEqualTo(next);
    }
}
