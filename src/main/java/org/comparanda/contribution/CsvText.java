package org.comparanda.contribution;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file that must be UTF-8. */
final class CsvText {

    private static final int PIECE = 1 << 13;

    private CsvText() {}

    /** The text, without a byte order mark; empty, with an issue, where the bytes are not UTF-8. */
    static Optional<String> decode(String file, byte[] bytes, Issues issues) {
        int sound = Encodings.looksLikeUtf16(bytes) ? 0 : lengthOfUtf8(bytes);
        if (sound < bytes.length) {
            Location at = new Location(file, lineAt(bytes, sound));
            issues.add(Issue.error("not-utf8", at, null, null, "not UTF-8; it looks like " + Encodings.guess(bytes))
                    .hint("save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\")"));
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.startsWith("\uFEFF")) {
            return Optional.of(text);
        }
        issues.add(
                Issue.info("byte-order-mark", Location.of(file), null, null, "the file begins with a byte order mark")
                        .hint("nothing to do: it is read without"));
        return Optional.of(text.substring(1));
    }

    /** How many bytes are UTF-8 before the first that is not. Nothing of it is kept: a table may be large. */
    private static int lengthOfUtf8(byte[] bytes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(PIECE);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = utf8.decode(in, out, true);
        }
        return in.position();
    }

    private static long lineAt(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
