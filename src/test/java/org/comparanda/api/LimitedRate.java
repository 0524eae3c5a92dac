package org.comparanda.api;

import io.quarkus.test.junit.QuarkusMock;
import java.util.OptionalInt;

/** Puts a limit of one request a minute on every address, for tests of what is answered then. */
public final class LimitedRate {

    private LimitedRate() {}

    public static void on() {
        QuarkusMock.installMockForType(new RateLimit(OptionalInt.of(1)), RateLimit.class);
    }

    public static void off() {
        QuarkusMock.installMockForType(new RateLimit(OptionalInt.empty()), RateLimit.class);
    }
}
