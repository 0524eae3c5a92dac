package org.comparanda.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;

class FirstRowsTest {

    private static final int ROWS = 1_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 25, 999, ROWS})
    void givesWhatSortingAllGivesFirst(int count) {
        int[] ranks = new Random(count).ints(ROWS, 0, 50).toArray();
        FirstRows.RowOrder order = (one, other) ->
                ranks[one] == ranks[other] ? Integer.compare(one, other) : Integer.compare(ranks[one], ranks[other]);

        assertThat(FirstRows.of(RoaringBitmap.bitmapOfRange(0, ROWS), count, order))
                .containsExactly(IntStream.range(0, ROWS)
                        .boxed()
                        .sorted(order::compare)
                        .limit(count)
                        .mapToInt(Integer::intValue)
                        .toArray());
    }
}
