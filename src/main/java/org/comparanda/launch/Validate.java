package org.comparanda.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comparanda.comparison.Effects;
import org.comparanda.contribution.PackageReader;
import org.comparanda.contribution.Reading;
import org.comparanda.contribution.Report;
import org.comparanda.evidence.Codebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks packages without a database: 0 when all can be published, 1 when one cannot, 2 when it could not look. */
@Command(
        name = "validate",
        description = "Check packages and say what is wrong with them, and where.",
        versionProvider = Standard.class,
        sortOptions = false,
        exitCodeListHeading = "%nEnds with%n",
        exitCodeList = {
            "0:all packages can be published",
            "1:a package has errors",
            "2:a package or the codebook could not be read at all"
        })
final class Validate implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A package: a folder, a zip of it, or a workbook (.xlsx).")
    private List<Path> paths;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to report: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private ReportFormat format;

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
        Surroundings surroundings = new Surroundings(data.path(), paths, main, codebook);
        Map<String, Report> reports = new LinkedHashMap<>();
        boolean opened = true;
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            for (Path path : paths) {
                progress.begin(path);
                Reading reading = new PackageReader(progress::read).read(path, codebook, surroundings.of(path));
                opened &= reading.opened();
                reports.put(path.toString(), report(reading, surroundings, path));
            }
        }
        try {
            format.write(reports, spec.commandLine().getOut());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean sound = reports.values().stream().noneMatch(Report::hasErrors);
        return !opened ? ExitCode.USAGE : sound ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Report report(Reading reading, Surroundings surroundings, Path path) {
        return reading.dataPackage()
                .filter(sound -> format.saysWhatWouldChange())
                .flatMap(sound -> Effects.inPassing(sound, surroundings.releaseBefore(path)))
                .map(reading.report()::with)
                .orElse(reading.report());
    }
}
