package org.comparanda.release;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock by which releases are numbered and dated. */
final class SystemClock {

    private SystemClock() {}

    @Produces
    @DefaultBean
    @Singleton
    static Clock utc() {
        return Clock.systemUTC();
    }
}
