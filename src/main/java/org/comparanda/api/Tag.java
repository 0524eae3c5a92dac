package org.comparanda.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.comparanda.corpus.Corpus;
import org.comparanda.export.Format;

/**
 * Makes strong entity tags without making the answer: an answer is a function of the release, the question as it was
 * understood, and the software.
 */
final class Tag {

    private static final int BYTES = 15;

    private Tag() {}

    static String of(Question question, String software) {
        Corpus corpus = question.corpus();
        MessageDigest digest = DigestUtils.getSha256Digest();
        digest.update(corpus.content().release().digest.getBytes(StandardCharsets.UTF_8));
        digest.update(corpus.content().release().number.getBytes(StandardCharsets.UTF_8));
        digest.update(software.getBytes(StandardCharsets.UTF_8));
        for (String part : question.parts()) {
            digest.update((byte) 0);
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        String name = name(digest);
        // Every workbook says when it was written, so two of the same rows are equal only in what they say.
        String weak = question.format() == Format.XLSX ? "W/" : "";
        return weak + '"' + name + (question.asked().gzip() ? "-gzip\"" : "\"");
    }

    /** Tag of bytes that are the same in every encoding: a weak one, as they may be compressed on the way. */
    static String of(byte[] body) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        digest.update(body);
        return "W/\"" + name(digest) + '"';
    }

    private static String name(MessageDigest digest) {
        return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest.digest(), BYTES));
    }
}
