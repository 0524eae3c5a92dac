package org.comparanda.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitTest {

    private final RateLimit limit = new RateLimit(OptionalInt.of(3));

    @Test
    void withoutTheSettingNobodyIsLimited() {
        assertThat(new RateLimit(OptionalInt.empty()).request("192.0.2.1")).isEmpty();
    }

    @Test
    void whoExceedsTheLimitIsToldWhenToComeAgain() {
        for (int left = 2; left >= 0; left--) {
            RateLimit.Standing standing = limit.request("192.0.2.1").orElseThrow();
            assertThat(standing.isExceeded()).isFalse();
            assertThat(standing.limit()).isEqualTo(3);
            assertThat(standing.left()).isEqualTo(left);
        }
        RateLimit.Standing exceeded = limit.request("192.0.2.1").orElseThrow();
        assertThat(exceeded.isExceeded()).isTrue();
        assertThat(exceeded.retryAfter()).isBetween(15L, 20L); // three a minute
        assertThat(exceeded.wholeAgain()).isBetween(50L, 60L);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.2, false",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "not an address, not an address, true",
        "not an address, another, false"
    })
    void addressesOfOneNetworkOfIpv6CountAsOne(String one, String other, boolean same) {
        limit.request(one);
        assertThat(limit.request(other).orElseThrow().left()).isEqualTo(same ? 1 : 2);
    }

    @Test
    void anAddressThatIsNotKnownIsLimitedToo() {
        limit.request(null);
        assertThat(limit.request(null).orElseThrow().left()).isEqualTo(1);
    }
}
