package org.comparanda.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server in a process of its own, which ends with the benchmark. */
final class ServerProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile(".* at http://127\\.0\\.0\\.1:(\\d+).*");

    private final Process process;
    private final int port;
    private final Duration took;

    private ServerProcess(Process process, int port, Duration took) {
        this.process = process;
        this.port = port;
        this.took = took;
    }

    /** Starts the service; it is there when this returns. */
    static ServerProcess service(List<String> command, Path data, Path home, String javaOptions) {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("--port", "0", "--data", data.toString(), "--home", home.toString()));
        return start(words, javaOptions, ProcessBuilder.Redirect.INHERIT);
    }

    /** Starts the service, and keeps what it says on standard error in a file. */
    static ServerProcess service(List<String> command, Path data, Path home, Path err) {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("--port", "0", "--data", data.toString(), "--home", home.toString()));
        return start(words, "", ProcessBuilder.Redirect.to(err.toFile()));
    }

    /** Starts the static server on the files of a folder. */
    static ServerProcess files(Path folder) {
        return start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseParallelGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StaticServer.class.getName(),
                        folder.toString(),
                        String.valueOf(freePort())),
                "",
                ProcessBuilder.Redirect.INHERIT);
    }

    private static ServerProcess start(List<String> command, String javaOptions, ProcessBuilder.Redirect err) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err);
        builder.environment().put("JAVA_OPTS", javaOptions);
        try {
            long began = System.nanoTime();
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            BufferedReader output = process.inputReader();
            String line = output.readLine();
            while (line != null) {
                Matcher ready = READY.matcher(line);
                if (ready.matches()) {
                    drain(output);
                    return new ServerProcess(
                            process, Integer.parseInt(ready.group(1)), Duration.ofNanos(System.nanoTime() - began));
                }
                line = output.readLine();
            }
            throw new IllegalStateException("ended before it was ready: " + String.join(" ", command));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /** How long the start took, from the command to the line that says that it is ready. */
    double secondsToReady() {
        return took.toNanos() / 1e9;
    }

    /** Bytes of all objects that are alive, after a full collection. */
    long liveBytes() {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process histogram = new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.class_histogram").start();
            try (BufferedReader lines = histogram.inputReader()) {
                String total = lines.lines()
                        .filter(line -> line.startsWith("Total"))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("jcmd shows no heap"));
                return Long.parseLong(total.trim().split("\\s+")[2]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes of memory that the process takes, of whatever kind; 0 where the system does not say. */
    long residentBytes() {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever it still says is not waited for, and its end is no fault. */
    private static void drain(BufferedReader output) {
        Thread drain = new Thread(
                () -> {
                    try {
                        output.transferTo(Writer.nullWriter());
                    } catch (IOException e) {
                        // The process has ended.
                    }
                },
                "drain");
        drain.setDaemon(true);
        drain.start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
