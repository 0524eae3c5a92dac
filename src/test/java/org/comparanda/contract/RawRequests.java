package org.comparanda.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests that no client of HTTP would send, over bare sockets. */
record RawRequests(String host, int port) {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}) ");
    private static final int PATIENCE_MILLIS = 400;

    private static final List<String> PIECES = List.of(
            "\r\n",
            "\n",
            "\0",
            " ",
            "\t",
            "%",
            "%0d%0a",
            "\u00ff\u00fe",
            ":",
            "Content-Length: 5\r\n",
            "Content-Length: -1\r\n",
            "Content-Length: 99999999999999999999\r\n",
            "Transfer-Encoding: chunked\r\n",
            "Transfer-Encoding: none-such\r\n",
            "Expect: 100-continue\r\n",
            "Host: a\r\nHost: b\r\n",
            "Host: [::1\r\n",
            "Host: \r\n",
            "Connection: Upgrade\r\nUpgrade: websocket\r\n",
            "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "X: " + "y".repeat(40_000) + "\r\n",
            "Cookie: " + "a=b;".repeat(2000) + "\r\n",
            "Range: bytes=0-1\r\n",
            "X-Forwarded-For: ${x}\r\n",
            "X-Forwarded-Host: evil.example\r\n",
            "Accept: " + "\u0080".repeat(20) + "\r\n",
            "If-None-Match: \u0001\r\n",
            "HTTP/9.9",
            "OPTIONS * HTTP/1.1\r\n",
            "CONNECT x:1 HTTP/1.1\r\n",
            "TRACE / HTTP/1.1\r\n",
            "GET http://other.example/v1 HTTP/1.1\r\n");

    /** A question as it goes over the wire, damaged in a few places. */
    byte[] damaged(Ask ask, Dice dice) {
        byte[] request = ("GET " + ask.address() + " HTTP/1.1\r\nHost: " + host + ":" + port
                        + "\r\nAccept: application/json\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        for (int i = dice.below(4); i >= 0; i--) {
            int place = request.length == 0 ? 0 : dice.below(request.length);
            byte[] middle =
                    switch (dice.below(4)) {
                        case 0 -> new byte[0];
                        case 1 -> dice.bytes(1 + dice.below(8));
                        default -> dice.pick(PIECES).getBytes(StandardCharsets.ISO_8859_1);
                    };
            // A piece goes where a line begins, more often than not: headers are what is read most carefully.
            if (dice.chance(60)) {
                place = beginningOfLine(request, place);
            }
            int skipped = dice.chance(70) ? 0 : Math.min(dice.below(20), request.length - place);
            request = joined(
                    Arrays.copyOf(request, place),
                    middle,
                    Arrays.copyOfRange(request, place + skipped, request.length));
        }
        return request;
    }

    private static int beginningOfLine(byte[] request, int place) {
        int begin = place;
        while (begin > 0 && request[begin - 1] != '\n') {
            begin--;
        }
        return begin;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** The status of the first answer; 0 if the connection was closed, or more is waited for. */
    int status(byte[] request) throws IOException {
        try (Socket socket = new Socket(host, port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            InputStream in = socket.getInputStream();
            Matcher status = STATUS.matcher(new String(in.readNBytes(13), StandardCharsets.ISO_8859_1));
            return status.lookingAt() ? Integer.parseInt(status.group(1)) : 0;
        } catch (SocketTimeoutException | SocketException e) {
            return 0;
        }
    }

    static String shown(byte[] request) {
        StringBuilder shown = new StringBuilder();
        for (byte one : request) {
            shown.append(one >= ' ' && one < 127 || one == '\n' ? (char) one : '.');
        }
        return shown.toString();
    }
}
