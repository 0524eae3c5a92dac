package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private CommandLine comparanda;

    @BeforeEach
    void captureOutput() {
        comparanda = Comparanda.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    }

    @Test
    void helpNamesEveryOptionAndCommand() {
        assertThat(comparanda.execute("--help")).isZero();
        assertThat(out.toString())
                .contains("--port", "--host", "--data", "--home", "--strict", "--version", "serve", "validate", "8080")
                .contains("127.0.0.1");
    }

    @Test
    void everyCommandHasHelpAndVersion() {
        for (String command : comparanda.getSubcommands().keySet()) {
            assertThat(comparanda.execute(command, "--help")).as(command).isZero();
            assertThat(comparanda.execute(command, "--version")).as(command).isZero();
        }
        assertThat(out.toString()).contains("comparanda serve", "comparanda validate", "PostgreSQL 18");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(comparanda.execute("--version")).isZero();
        assertThat(out.toString()).startsWith("Comparanda " + Build.current().version());
        assertThat(Build.current().version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void optionsOfServeAreUnderstoodWithAndWithoutItsName() {
        Serve named =
                serve(comparanda.getSubcommands().get("serve").getCommandSpec().userObject());
        comparanda.parseArgs("serve", "--port", "9000", "--host", "0.0.0.0", "--strict", "--home", "/srv/comparanda");
        assertThat(named.port).isEqualTo(9000);
        assertThat(named.host).isEqualTo("0.0.0.0");
        assertThat(named.strict).isTrue();
        assertThat(named.homeFolder()).isEqualTo(Path.of("/srv/comparanda"));

        assertThat(comparanda
                        .parseArgs("--port=9000", "--strict")
                        .matchedOption("--port")
                        .<Integer>getValue())
                .isEqualTo(9000);
    }

    @Test
    void anUnknownCommandPointsToTheNearestAndToHelp() {
        assertThat(comparanda.execute("validat")).isEqualTo(2);
        assertThat(err.toString()).contains("'validat'", "comparanda validate", "comparanda --help");
    }

    @Test
    void aPortThatIsNoNumberIsRefusedInPlainWords() {
        assertThat(comparanda.execute("--port", "http")).isEqualTo(2);
        assertThat(err.toString()).contains("--port", "http").doesNotContain("Exception", "\tat ");
    }

    @Test
    void aPortBeyondTheLastIsRefusedInPlainWords() {
        assertThat(comparanda.execute("--port", "70000")).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "comparanda: There is no port 70000. Choose one from 1 to 65535, or 0, with --port PORT.");
    }

    @Test
    void aDataFolderThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing");
        assertThat(comparanda.execute("--port", "0", "--data", missing.toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains(missing.toString(), "--data DIR");
    }

    @Test
    void aPackageThatIsNotThereCannotBeValidated() {
        Path missing = folder.resolve("missing");
        assertThat(comparanda.execute("validate", missing.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(missing.toString());
    }

    @Test
    void aSoundPackageValidatesAndABrokenOneDoesNot() {
        assertThat(comparanda.execute("validate", "--published", "none", "data/gb-eng"))
                .as(out.toString())
                .isZero();
        assertThat(out.toString()).contains("gb-eng: can be published (0 errors");

        assertThat(comparanda.execute("validate", "data/gb-eng", folder.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("datapackage.json error missing-descriptor", "cannot be published");
    }

    @Test
    void withoutACodebookNothingCanBeValidated() {
        assertThat(comparanda.execute("validate", "--data", folder.toString(), "data/gb-eng"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("The codebook in " + folder);
    }

    @Test
    void aTemplateIsWrittenOnceAndFoundByTheNameOfThePlace() {
        Path file = folder.resolve("sweden.zip");
        assertThat(comparanda.execute("template", "Sweden", "--lang", "fr", "--out", file.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains(file.toString(), "Suède (SE)");
        assertThat(comparanda.execute("template", "FR", "--out", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("is there already");
    }

    @Test
    void aTemplateOfAPublishedPlaceIsItsPackage() {
        Path file = folder.resolve("france.xlsx");
        assertThat(comparanda.execute("template", "fr", "--out", file.toString()))
                .isZero();
        assertThat(comparanda.execute("validate", file.toString())).isZero();
        assertThat(out.toString()).contains("the package, version 0.1.0,", "france.xlsx: can be published");
    }

    @Test
    void aPlaceThatIsNotKnownIsAnsweredWithWhatMayBeMeant() {
        assertThat(comparanda.execute("template", "Frnace")).isEqualTo(2);
        assertThat(err.toString()).contains("Frnace is not a place of the list. Did you mean FR (France)?");
        assertThat(comparanda.execute("template", "FR", "--lang", "de")).isEqualTo(2);
    }

    @Test
    void referencesBecomeSources() throws IOException {
        Path references = Files.writeString(
                folder.resolve("zotero.json"),
                "[{\"type\": \"report\", \"title\": \"A\", \"issued\": {\"date-parts\": [[\"2007\"]]}}]");
        assertThat(comparanda.execute("sources", references.toString())).isZero();
        assertThat(out.toString()).startsWith("key,type,title").contains("a-2007,report,A,,2007");
        assertThat(err.toString()).contains("a-2007: has no authors", "Fill in for each: design, study and read");

        assertThat(comparanda.execute("sources", folder.resolve("missing").toString()))
                .isEqualTo(2);
        Files.writeString(references, "TY  - JOUR");
        assertThat(comparanda.execute("sources", references.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("not JSON (line 1); export the items from Zotero as \"CSL JSON\"");
    }

    @Test
    void referencesThatJoinAPackageGetKeysThatItDoesNotHave() throws IOException {
        Path references = Files.writeString(
                folder.resolve("zotero.json"),
                "[{\"type\": \"report\", \"title\": \"A\", \"author\": [{\"family\": \"Jégou\"}],"
                        + " \"issued\": {\"date-parts\": [[2005]]}}]");
        assertThat(comparanda.execute("sources", references.toString(), "--beside", "data/fr"))
                .isZero();
        assertThat(out.toString()).contains("jegou-2005-b,report,A,{Jégou},2005");
        assertThat(comparanda.execute(
                        "sources",
                        references.toString(),
                        "--beside",
                        folder.resolve("no").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no such file or folder");
    }

    private static Serve serve(Object command) {
        return (Serve) command;
    }
}
