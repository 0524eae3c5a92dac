package org.comparanda.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run of {@code ./comparanda validate}, in a process of its own as contributors start it.
 *
 * @param status what it ended with
 * @param took from its start to its end
 * @param peakBytes the most memory that it ever held, all of the process; not a number where the system does not tell
 */
record ValidateProcess(int status, Duration took, double peakBytes) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String PEAK = "VmHWM:";

    static ValidateProcess run(List<String> command, Path data, Path dataPackage, Path output) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("validate", "--data", data.toString(), dataPackage.toString()));
        long began = System.nanoTime();
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        double peak = Double.NaN;
        try {
            while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
                double now = peakOf(process.pid());
                peak = Double.isNaN(now) ? peak : now;
                if (System.nanoTime() - began > PATIENCE.toNanos()) {
                    process.destroyForcibly();
                    throw new IllegalStateException("does not come to an end: " + String.join(" ", words));
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        return new ValidateProcess(process.exitValue(), Duration.ofNanos(System.nanoTime() - began), peak);
    }

    /** The mark only rises, so what was read last is the peak but for the last moments. */
    private static double peakOf(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToDouble(line -> 1024 * Double.parseDouble(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException | RuntimeException e) {
            return Double.NaN; // It has ended, or this is another system.
        }
    }
}
