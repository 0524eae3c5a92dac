package org.comparanda.contribution;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file that must be UTF-8. */
final class CsvText {

    private CsvText() {}

    /** The text, without a byte order mark; empty, with an issue, where the bytes are not UTF-8. */
    static Optional<String> decode(String file, byte[] bytes, Issues issues) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (looksLikeUtf16(bytes) || utf8.decode(in, out, true).isError()) {
            Location at = new Location(file, lineAt(bytes, in.position()));
            issues.add(Issue.error("not-utf8", at, null, null, "not UTF-8; it looks like " + guess(bytes))
                    .hint("save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\")"));
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
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

    private static String guess(byte[] bytes) {
        return looksLikeUtf16(bytes) ? "UTF-16" : "Windows-1252 or another encoding of one byte a character";
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE) || first == 0 ^ second == 0;
    }
}
