package org.comparanda.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.comparanda.contribution.BrokenCodebookException;
import org.comparanda.contribution.CodebookReader;
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
    private Standard standard;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        if (!Files.isReadable(path)) {
            err.println("comparanda: There is no readable package at " + path + ".");
            return ExitCode.USAGE;
        }
        try {
            return preview(CodebookReader.read(data.path()));
        } catch (BrokenCodebookException e) {
            err.println("comparanda: The codebook in " + data.path() + " cannot be used:");
            err.println(e.getMessage());
            return ExitCode.USAGE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int preview(Codebook codebook) throws IOException {
        Surroundings surroundings = new Surroundings(data.path(), List.of(path), codebook);
        Reading reading = new PackageReader().read(path, codebook, surroundings.of(path));
        if (reading.dataPackage().isEmpty()) {
            spec.commandLine().getErr().println(reading.report());
            return reading.opened() ? ExitCode.SOFTWARE : ExitCode.USAGE;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                format.shown(Forecast.of(reading.dataPackage().get(), surroundings.publishedBeside(path), codebook)));
        out.flush();
        return ExitCode.OK;
    }
}
