package org.comparanda.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.comparanda.evidence.Language;

/**
 * Rows of a release as JSON. Questions differ, but the rows that answer them are the same ones again and again: a page
 * is put together from bytes that are there.
 */
@ApplicationScoped
class RenderedRows {

    private static final long MOST_BYTES = 64L << 20;

    private final Cache<RowKey, byte[]> rows = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((RowKey key, byte[] json) -> json.length + 100)
            .build();

    /** Which row: of which release, list and language, and its number. */
    record RowKey(String release, String list, Language language, int row) {}

    byte[] json(RowKey key, Supplier<byte[]> rendering) {
        return rows.get(key, missing -> rendering.get());
    }
}
