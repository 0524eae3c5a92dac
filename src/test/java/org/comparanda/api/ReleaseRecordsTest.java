package org.comparanda.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.comparanda.api.ReleaseRecords.Changed;
import org.comparanda.release.ChangeType;
import org.comparanda.release.Differences;
import org.comparanda.release.Differences.Change;
import org.comparanda.release.Differences.DatasetDifference;
import org.comparanda.release.Release;
import org.junit.jupiter.api.Test;

class ReleaseRecordsTest {

    private static final int CHANGES = 3000;

    /** A change knows its dataset, and that knows all changes: a name made of that would be as long as all of them. */
    @Test
    void aChangeHasAShortNameOfItsOwnHoweverManyThereAre() {
        List<Change> changes = IntStream.range(0, CHANGES)
                .mapToObj(i -> new Change("findings", "se-" + i, ChangeType.ADDED, List.of(), null, null))
                .toList();
        Release release = new Release();
        release.number = "2026.11.2";
        List<Changed> changed = Changed.of(
                release,
                new Differences(
                        "2026.11.1", "2026.11.2", List.of(new DatasetDifference("se", null, "0.1.0", changes))));
        assertThat(changed)
                .extracting(Changed::id)
                .hasSize(CHANGES)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id.length()).isLessThan(50));
    }
}
