package org.comparanda.contribution;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What bytes that are not UTF-8 look like, from what spreadsheets and editors of our field save. */
final class Encodings {

    /** The accented letters that European languages use most. */
    private static final String LETTERS = "éèêëàâäáåãæçíîïìñóôöòõøœúûüùßÉÈÀÂÄÁÅÆÇÍÎÓÔÖØŒÚÜ"
            + "ąćęłńśźżčďěňřšťůžőűăâîșțğıāēģīķļņūėįųĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŮŽ’‘“”–—«»€°§…";

    private static final int SAMPLE = 1 << 16;

    /** The likeliest first: the first of equals is taken. */
    private static final List<String> ONE_BYTE =
            List.of("windows-1252", "x-MacRoman", "IBM850", "windows-1250", "windows-1257", "windows-1254");

    private Encodings() {}

    /** The name of an encoding, for people. */
    static String guess(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return "UTF-32";
        }
        return looksLikeUtf16(bytes) ? "UTF-16" : oneByte(bytes);
    }

    static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        return startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE)
                || bytes[0] == 0 ^ bytes[1] == 0
                || startsWith(bytes, 0, 0, 0xFE, 0xFF);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** The encoding in which most bytes above ASCII are letters that people write. */
    private static String oneByte(byte[] bytes) {
        int length = 0;
        byte[] high = new byte[SAMPLE];
        for (int i = 0; i < bytes.length && length < SAMPLE; i++) {
            if (bytes[i] < 0) {
                high[length++] = bytes[i];
            }
        }
        byte[] above = Arrays.copyOf(high, length);
        Charset likeliest = ONE_BYTE.stream()
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .max(Comparator.comparingLong((Charset charset) -> letters(above, charset))
                        .thenComparing(charset -> -ONE_BYTE.indexOf(charset.name())))
                .orElse(StandardCharsets.ISO_8859_1);
        return switch (likeliest.name()) {
            case "windows-1252" -> "Windows-1252 (Western European)";
            case "windows-1250" -> "Windows-1250 (Central European)";
            case "windows-1254" -> "Windows-1254 (Turkish)";
            case "windows-1257" -> "Windows-1257 (Baltic)";
            case "x-MacRoman" -> "Mac Roman";
            case "IBM850" -> "DOS code page 850";
            default -> likeliest.displayName();
        };
    }

    /** Small letters weigh more: capitals with accents are rare, and in a wrong encoding they are not. */
    private static long letters(byte[] above, Charset charset) {
        return new String(above, charset)
                .chars()
                .filter(letter -> LETTERS.indexOf(letter) >= 0)
                .mapToLong(letter -> Character.isLowerCase(letter) ? 3 : 1)
                .sum();
    }
}
