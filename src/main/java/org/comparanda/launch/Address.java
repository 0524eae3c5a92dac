package org.comparanda.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Where the service listens. */
record Address(String host, int port) {

    /**
     * The address, after trying that it can be listened on; port 0 becomes a free one.
     *
     * @throws CannotStart if it cannot
     */
    static Address free(String host, int port) {
        if (port < 0 || port > 65535) {
            throw new CannotStart("There is no port " + port + ". Choose one from 1 to 65535, or 0, with --port PORT.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return new Address(host, socket.getLocalPort());
        } catch (UnknownHostException e) {
            throw new CannotStart("The host %s is not known. Choose another with --host HOST.".formatted(host), e);
        } catch (IOException e) {
            throw taken(host, port, e);
        }
    }

    static CannotStart taken(String host, int port, Exception cause) {
        return new CannotStart(
                "Cannot listen on port %d of %s (%s). Choose another port with --port PORT, or end what uses it."
                        .formatted(port, host, cause.getMessage()),
                cause);
    }

    /** What a browser on this machine asks for. */
    String url() {
        String name =
                switch (host) {
                    case "0.0.0.0", "::" -> "localhost";
                    default -> host.contains(":") ? "[" + host + "]" : host;
                };
        return "http://" + name + ":" + port + "/";
    }
}
