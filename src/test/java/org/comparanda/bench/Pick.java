package org.comparanda.bench;

import java.util.List;
import java.util.Random;

/** Draws from what was seen, each with the frequency with which it was seen. */
final class Pick {

    private Pick() {}

    static <T> T one(List<T> seen, Random random) {
        return seen.get(random.nextInt(seen.size()));
    }

    /** One of the others; the list has at least two. */
    static <T> T other(List<T> seen, T not, Random random) {
        T picked = one(seen, random);
        while (picked == not) {
            picked = one(seen, random);
        }
        return picked;
    }
}
