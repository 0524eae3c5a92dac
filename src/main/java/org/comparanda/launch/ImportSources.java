package org.comparanda.launch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.comparanda.contribution.CslSources;
import org.comparanda.contribution.PackageReader;
import org.comparanda.contribution.UnreadablePackageException;
import org.comparanda.evidence.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns what a reference manager exports into the table of sources, and says what has to be filled in by hand. */
@Command(
        name = "sources",
        description = "Turn references from Zotero (exported as CSL JSON) into sources.csv.",
        versionProvider = Standard.class,
        sortOptions = false)
final class ImportSources implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "What Zotero exported as CSL JSON.")
    private Path file;

    @Option(
            names = "--beside",
            paramLabel = "PACKAGE",
            description = "The package that the sources will be added to, so that no key is given twice.")
    private Path beside;

    @Option(names = "--out", paramLabel = "FILE", description = "File to write. Default: standard output")
    private Path out;

    @Mixin
    private Standard standard;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CannotStart.withoutReadable(file);
        PrintWriter err = spec.commandLine().getErr();
        CslSources read;
        try {
            read = CslSources.read(Files.readAllBytes(file), sourcesBeside());
        } catch (CslSources.NotCslException e) {
            err.println("comparanda: " + file + " cannot be read: " + e.getMessage() + ".");
            return ExitCode.USAGE;
        } catch (IOException e) {
            throw new CannotStart("%s cannot be read (%s).".formatted(file, e.getMessage()), e);
        }
        write(read.csv());
        read.open().forEach(err::println);
        err.printf(
                "%d sources. Fill in for each: design, study and read (how much of it you read); then peer_reviewed, wave,"
                        + " setting, participants, data_period and read_at where you know them.%n",
                read.sources().size());
        return ExitCode.OK;
    }

    private List<Source> sourcesBeside() {
        if (beside == null) {
            return List.of();
        }
        try {
            return new PackageReader().sources(beside);
        } catch (UnreadablePackageException e) {
            throw CannotStart.unreadable("%s %s.".formatted(beside, e.getMessage()), e);
        }
    }

    private void write(byte[] csv) {
        if (out == null) {
            spec.commandLine().getOut().print(new String(csv, StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
            return;
        }
        NewFile.write(out, csv);
    }
}
