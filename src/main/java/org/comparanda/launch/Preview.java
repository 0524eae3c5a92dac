package org.comparanda.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.comparanda.comparison.Effects;
import org.comparanda.contribution.PackageReader;
import org.comparanda.contribution.Reading;
import org.comparanda.evidence.Codebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a package would change, without a database. */
@Command(
        name = "preview",
        description = "Say what a package would change against the packages of the data folder.",
        versionProvider = Standard.class,
        sortOptions = false,
        exitCodeListHeading = "%nEnds with%n",
        exitCodeList = {
            "0:the package can be published; what it would change was said",
            "1:the package has errors, which were said",
            "2:the package or the codebook could not be read at all"
        })
final class Preview implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "A package: a folder, a zip of it, or a workbook.")
    private Path path;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to say it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private ForecastFormat format;

    @Mixin
    private DataFolder data;

    @Mixin
    private MainBranch main;

    @Mixin
    private Standard standard;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Codebook codebook = data.codebook();
        Surroundings surroundings = new Surroundings(data.path(), List.of(path), main, codebook);
        Reading reading = new PackageReader().read(path, codebook, surroundings.of(path));
        if (reading.dataPackage().isEmpty()) {
            spec.commandLine().getErr().println(reading.report());
            return reading.opened() ? ExitCode.SOFTWARE : ExitCode.USAGE;
        }
        try {
            format.write(
                    Effects.of(reading.dataPackage().get(), surroundings.releaseBefore(path)),
                    spec.commandLine().getOut());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExitCode.OK;
    }
}
