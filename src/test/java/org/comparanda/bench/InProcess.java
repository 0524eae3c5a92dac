package org.comparanda.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.comparanda.corpus.Corpus;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures a corpus with JMH, without HTTP. All benchmarks run in this one process: a service answers all kinds of
 * questions by turns, so a profile that they share is nearer to the truth than one for each; and a fork for each would
 * load a million findings seven times.
 */
final class InProcess {

    private InProcess() {}

    static void measure(Corpus corpus, Duration iteration, int iterations, Figures.Release release) {
        CorpusBenchmark.measure(corpus);
        try {
            Collection<RunResult> results = new Runner(new OptionsBuilder()
                            .include(CorpusBenchmark.class.getName())
                            .forks(0)
                            .warmupIterations(2)
                            .warmupTime(TimeValue.milliseconds(iteration.toMillis() / 2))
                            .measurementIterations(iterations)
                            .measurementTime(TimeValue.milliseconds(iteration.toMillis() / 2))
                            .timeUnit(TimeUnit.MICROSECONDS)
                            .verbosity(VerboseMode.SILENT)
                            .shouldFailOnError(true)
                            .build())
                    .run();
            for (RunResult result : results) {
                Result<?> latency = result.getPrimaryResult();
                String name = "in process, " + result.getParams().getBenchmark().replaceAll(".*\\.", "");
                release.add(name + ": mean, µs", latency.getScore());
                release.add(name + ": p50, µs", latency.getStatistics().getPercentile(50));
                release.add(name + ": p99, µs", latency.getStatistics().getPercentile(99));
            }
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH does not run", e);
        }
    }
}
