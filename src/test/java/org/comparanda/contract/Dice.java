package org.comparanda.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The choices that a case of the fuzz tests is made of; its seed decides them all. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from 0 to the one before the end. */
    int below(int end) {
        return random.nextInt(end);
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** From none to {@code most} different ones, in any order. */
    <T> List<T> some(List<T> of, int most) {
        return shuffled(of).subList(0, random.nextInt(Math.min(most, of.size()) + 1));
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
