package org.comparanda.launch;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.comparanda.contribution.DataPackage;
import org.comparanda.contribution.PackageReader;
import org.comparanda.contribution.Template;
import org.comparanda.evidence.Codebook;
import org.comparanda.evidence.Jurisdiction;
import org.comparanda.evidence.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the file that a contributor fills for a place, with what there is of it already. */
@Command(
        name = "template",
        description = "Write a spreadsheet to be filled for a place, or with its package to be revised.",
        versionProvider = Standard.class,
        sortOptions = false)
final class MakeTemplate implements Callable<Integer> {

    private enum FileFormat {
        xlsx,
        zip
    }

    @Parameters(paramLabel = "PLACE", description = "The place: FR, GB-ENG, France.")
    private String asked;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "File to write. Default: comparanda-fr.xlsx in this folder, for France")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "xlsx, a workbook; or zip, CSV files. Default: what --out ends in, else xlsx")
    private FileFormat format;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "Language of guide and labels, en or fr. Default: en")
    private String lang;

    @Mixin
    private DataFolder data;

    @Mixin
    private Standard standard;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<Language> language = Language.ofTag(lang);
        if (language.isEmpty()) {
            err.println("comparanda: There is no template in the language " + lang + ". Take en or fr.");
            return ExitCode.USAGE;
        }
        Codebook codebook = data.codebook();
        Optional<Jurisdiction> place = codebook.places().meant(asked);
        if (place.isEmpty()) {
            err.println("comparanda: " + asked + " is not a place of the list." + meant(codebook));
            return ExitCode.USAGE;
        }
        Optional<DataPackage> existing = existing(place.get(), codebook);
        Template template = existing.map(there ->
                        new Template(place.get(), codebook, language.get(), there.descriptor(), there.evidence()))
                .orElseGet(() -> Template.empty(place.get(), codebook, language.get()));
        Path file = write(template);
        spec.commandLine()
                .getOut()
                .printf(
                        "%s: %s for %s (%s). Fill it, then check it: ./comparanda validate %s%n",
                        file,
                        existing.map(there -> "the package, version "
                                        + there.descriptor().version() + ",")
                                .orElse("an empty package"),
                        place.get().name(language.get()),
                        place.get().code,
                        file);
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private String meant(Codebook codebook) {
        List<Jurisdiction> meant = codebook.places().like(asked);
        return meant.isEmpty()
                ? " Write an ISO 3166 code or a name, such as FR or France."
                : " Did you mean "
                        + String.join(
                                " or ",
                                meant.stream()
                                        .map(place -> place.code + " (" + place.name + ")")
                                        .toList())
                        + "?";
    }

    /** The package of a place in the data folder. */
    private Optional<DataPackage> existing(Jurisdiction place, Codebook codebook) {
        String name = Template.nameOf(place);
        Optional<Path> path = Stream.of(name, name + ".xlsx", name + ".zip")
                .map(data.path()::resolve)
                .filter(Files::exists)
                .findFirst();
        return path.map(there -> new PackageReader()
                .read(there, codebook)
                .dataPackage()
                .orElseThrow(() -> new CannotStart(
                        "%s has errors; put them right first: comparanda validate %s".formatted(there, there))));
    }

    private Path write(Template template) {
        FileFormat written = Optional.ofNullable(format)
                .orElse(out != null && out.toString().endsWith(".zip") ? FileFormat.zip : FileFormat.xlsx);
        Path file = Optional.ofNullable(out)
                .orElse(Path.of("comparanda-" + Template.nameOf(template.place()) + "." + written));
        NewFile.write(file, written == FileFormat.zip ? template.zip() : template.xlsx());
        return file;
    }
}
