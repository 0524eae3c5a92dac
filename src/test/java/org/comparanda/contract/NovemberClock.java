package org.comparanda.contract;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** A clock by which releases have the numbers that the contract uses as examples; a minute goes by with each look. */
@Alternative
@Singleton
public class NovemberClock extends Clock {

    private static final Instant START = Instant.parse("2026-11-22T16:00:00Z");

    private final AtomicInteger looks = new AtomicInteger();

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return START.plus(Duration.ofMinutes(looks.getAndIncrement()));
    }
}
