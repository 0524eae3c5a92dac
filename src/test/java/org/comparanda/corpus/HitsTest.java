package org.comparanda.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HitsTest {

    @Test
    void knowsEveryRowWithItsScoreHoweverManyThereAre() {
        Hits hits = new Hits();
        for (int row = 0; row < 1_000; row += 3) {
            hits.add(row, row / 2f);
        }
        assertThat(hits.rows().getCardinality()).isEqualTo(334);
        assertThat(hits.rows().contains(300)).isTrue();
        assertThat(hits.rows().contains(301)).isFalse();
        assertThat(hits.score(0)).isEqualTo(0f);
        assertThat(hits.score(999)).isEqualTo(499.5f);
    }
}
