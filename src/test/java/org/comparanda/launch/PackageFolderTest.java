package org.comparanda.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageFolderTest {

    @TempDir
    Path folder;

    @Test
    void ofTwoPackagesWithOneNameTheSecondIsRefused() throws IOException {
        Path data = SmallData.in(folder, "sg");
        Path again = Files.createDirectory(data.resolve("singapore"));
        for (String file :
                new String[] {"datapackage.json", "contributors.csv", "programmes.csv", "sources.csv", "findings.csv"
                }) {
            Files.copy(data.resolve("sg").resolve(file), again.resolve(file));
        }

        PackageFolder read = PackageFolder.read(data);

        assertThat(read.packages()).hasSize(1);
        assertThat(read.refused()).singleElement().satisfies(refused -> assertThat(
                        refused.report().toString())
                .startsWith("datapackage.json:name error doubled-package "));
    }

    @Test
    void aWorkbookIsReadAsAFolderIsAndWhatASpreadsheetProgramLeavesBesideItIsNot() throws IOException {
        Path data = SmallData.in(folder, "sg");
        Path workbook = folder.resolve("fr.xlsx");
        assertThat(Comparanda.commandLine().execute("template", "FR", "--out", workbook.toString()))
                .isZero();
        Files.copy(workbook, data.resolve("fr.xlsx"));
        Files.writeString(data.resolve("~$fr.xlsx"), "open in a spreadsheet program");

        PackageFolder read = PackageFolder.read(data);

        assertThat(read.refused()).isEmpty();
        assertThat(read.packages())
                .extracting(sound -> sound.descriptor().name())
                .containsExactlyInAnyOrder("fr", "sg");
    }
}
