package org.comparanda.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes texts with the words, the pairs of neighbouring words and the lengths of given ones. */
final class Sentences {

    private final List<String> beginnings = new ArrayList<>();
    private final Map<String, List<String>> followers = new HashMap<>();
    private final List<Integer> lengths = new ArrayList<>();

    Sentences(List<String> texts) {
        for (String text : texts) {
            String[] words = text.split("\\s+");
            beginnings.add(words[0]);
            lengths.add(words.length);
            for (int i = 1; i < words.length; i++) {
                followers
                        .computeIfAbsent(words[i - 1], any -> new ArrayList<>())
                        .add(words[i]);
            }
        }
    }

    String next(Random random) {
        String word = Pick.one(beginnings, random);
        StringBuilder text = new StringBuilder(word);
        for (int length = Pick.one(lengths, random); length > 1; length--) {
            word = Pick.one(followers.getOrDefault(word, beginnings), random);
            text.append(' ').append(word);
        }
        return text.toString();
    }
}
