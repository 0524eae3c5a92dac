package org.comparanda.launch;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.comparanda.contribution.BrokenCodebookException;
import org.comparanda.contribution.CodebookReader;
import org.comparanda.contribution.Level;
import org.comparanda.contribution.PackageReader;
import org.comparanda.contribution.Report;
import org.comparanda.evidence.Codebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private DataFolder data;

    @Mixin
    private Standard standard;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<Path> missing =
                paths.stream().filter(path -> !Files.isReadable(path)).toList();
        if (!missing.isEmpty()) {
            missing.forEach(path -> err.println("comparanda: There is no readable package at " + path + "."));
            return ExitCode.USAGE;
        }
        try {
            Codebook codebook = CodebookReader.read(data.path());
            return paths.stream().filter(path -> !isSound(path, codebook)).count() == 0
                    ? ExitCode.OK
                    : ExitCode.SOFTWARE;
        } catch (BrokenCodebookException e) {
            err.println("comparanda: The codebook in " + data.path() + " cannot be used:");
            err.println(e.getMessage());
            return ExitCode.USAGE;
        }
    }

    private boolean isSound(Path path, Codebook codebook) {
        Report report = new PackageReader().read(path, codebook).report();
        PrintWriter out = spec.commandLine().getOut();
        report.issues().forEach(out::println);
        out.printf(
                "%s: %s (%d errors, %d warnings)%n",
                path,
                report.hasErrors() ? "cannot be published" : "can be published",
                report.count(Level.ERROR),
                report.count(Level.WARNING));
        out.flush();
        return !report.hasErrors();
    }
}
