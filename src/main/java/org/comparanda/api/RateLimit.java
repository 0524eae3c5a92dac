package org.comparanda.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.netty.util.NetUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many requests each address may make. Without the setting there is no limit. */
@ApplicationScoped
class RateLimit {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    /** Addresses that are remembered; who is forgotten begins anew. */
    private static final int MOST_ADDRESSES = 100_000;

    /** Whoever has an address of IPv6 has a whole network of them. */
    private static final int BYTES_OF_NETWORK = 8;

    private static final int BYTES_OF_IPV4 = 4;

    private final OptionalInt perMinute;
    private final LoadingCache<Object, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(PERIOD.multipliedBy(2))
            .build(address -> bucket());

    RateLimit(@ConfigProperty(name = "comparanda.rate-limit.per-minute") OptionalInt perMinute) {
        this.perMinute = perMinute;
    }

    /**
     * Where an address stands after a request.
     *
     * @param limit requests that it may make in a minute
     * @param left requests that it may make now
     * @param wholeAgain seconds until it may make all of them again
     * @param retryAfter seconds until it may make the next; 0 if the request was within the limit
     */
    record Standing(int limit, long left, long wholeAgain, long retryAfter) {

        boolean isExceeded() {
            return retryAfter > 0;
        }
    }

    /** Counts a request; nothing where there is no limit. */
    Optional<Standing> request(String address) {
        return perMinute.isEmpty() ? Optional.empty() : Optional.of(counted(address));
    }

    private Standing counted(String address) {
        ConsumptionProbe probe = buckets.get(holder(address)).tryConsumeAndReturnRemaining(1);
        return new Standing(
                perMinute.getAsInt(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute.getAsInt()).refillGreedy(perMinute.getAsInt(), PERIOD))
                .build();
    }

    /** What counts as one: an address of IPv4, a network of IPv6. */
    private static Object holder(String address) {
        byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return String.valueOf(address);
        }
        return ByteBuffer.wrap(bytes.length == BYTES_OF_IPV4 ? bytes : Arrays.copyOf(bytes, BYTES_OF_NETWORK));
    }
}
