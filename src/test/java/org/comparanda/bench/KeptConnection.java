package org.comparanda.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One connection that is asked again and again. It reads what a server with Content-Length sends and nothing more: the
 * client shares two cores with the server, and whatever it spends flatters the slower server.
 */
final class KeptConnection implements AutoCloseable {

    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OK = "HTTP/1.1 200".getBytes(StandardCharsets.US_ASCII);

    /** A server that does not answer must not hold up the measurement for ever. */
    private static final int LONGEST_WAIT_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String host;
    private final byte[] buffer = new byte[1 << 18];
    private int headEnd;
    private int read;

    KeptConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(LONGEST_WAIT_MILLIS);
        in = socket.getInputStream();
        out = socket.getOutputStream();
        host = " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n";
    }

    /**
     * Asks and reads the answer to its end.
     *
     * @return bytes of the body
     * @throws IOException if the answer is not a 200 with a length
     */
    long get(String path) throws IOException {
        out.write(("GET " + path + host).getBytes(StandardCharsets.US_ASCII));
        readHead();
        long length = length();
        if (!Arrays.equals(buffer, 0, OK.length, OK, 0, OK.length) || length < 0) {
            throw new IOException(
                    path + " is answered with " + new String(buffer, 0, headEnd, StandardCharsets.ISO_8859_1));
        }
        long missing = length - (read - headEnd);
        while (missing > 0) {
            missing -= more(0, (int) Math.min(buffer.length, missing));
        }
        return length;
    }

    /** The body, as text. */
    byte[] body(String path) throws IOException {
        out.write(("GET " + path + host).getBytes(StandardCharsets.US_ASCII));
        readHead();
        byte[] body = Arrays.copyOfRange(buffer, headEnd, headEnd + (int) length());
        int have = read - headEnd;
        while (have < body.length) {
            int more = in.read(body, have, body.length - have);
            if (more < 0) {
                throw new EOFException(path);
            }
            have += more;
        }
        return body;
    }

    private void readHead() throws IOException {
        read = 0;
        headEnd = -1;
        while (headEnd < 0) {
            int from = Math.max(0, read - 3);
            read += more(read, buffer.length - read);
            for (int i = from; i + 3 < read && headEnd < 0; i++) {
                if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') {
                    headEnd = i + 4;
                }
            }
        }
    }

    private int more(int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count < 0) {
            throw new EOFException("the server closed the connection");
        }
        return count;
    }

    private long length() {
        for (int i = 0; i < headEnd; i++) {
            if (buffer[i] == '\n' && names(i + 1)) {
                long length = 0;
                for (int j = i + 1 + LENGTH.length; buffer[j] != '\r'; j++) {
                    length = buffer[j] == ' ' ? length : length * 10 + buffer[j] - '0';
                }
                return length;
            }
        }
        return -1;
    }

    private boolean names(int at) {
        for (int i = 0; i < LENGTH.length; i++) {
            if (Character.toLowerCase(buffer[at + i]) != LENGTH[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
