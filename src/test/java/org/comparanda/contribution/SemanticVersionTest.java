package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SemanticVersionTest {

    @Test
    void numbersAreComparedAsNumbersAndPreReleasesComeFirst() {
        List<String> inOrder = List.of(
                "0.1.0", "0.2.0", "0.10.0", "1.0.0-alpha", "1.0.0-beta", "1.0.0", "1.0.1-a-b", "1.0.1", "2.0.0");
        List<String> shuffled = inOrder.stream().collect(Collectors.toList());
        Collections.shuffle(shuffled, new Random(7));
        assertThat(shuffled.stream()
                        .sorted((one, other) -> SemanticVersion.of(one).compareTo(SemanticVersion.of(other))))
                .containsExactlyElementsOf(inOrder);
    }
}
