package org.comparanda.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comparanda.contribution.CodebookReader;
import org.comparanda.contribution.PackageReader;
import org.comparanda.contribution.Report;
import org.comparanda.launch.Comparanda;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Whoever follows the walk to a published country arrives. */
class ContributingDataTest {

    private static final Page PAGE = Page.at(Path.of("docs/contributing-data.md"));

    /** How each table of the page begins, with its file. */
    private static final Map<String, String> FILES = Map.of(
            "key,name,type", "contributors.csv",
            "key,type,title", "sources.csv",
            "id,jurisdiction,kind", "findings.csv",
            "id,jurisdiction,theme", "searches.csv",
            "id,field,language", "translations.csv",
            "id,date,reason", "withdrawn.csv");

    @TempDir
    Path folder;

    @Test
    void thePackageOfThePageGivesTheReportOfThePage() throws IOException {
        write(List.of("datapackage.json", "contributors.csv", "sources.csv", "findings.csv"));
        StringWriter out = new StringWriter();
        assertThat(new CommandLine(new Comparanda())
                        .setOut(new PrintWriter(out))
                        .execute("validate", "--data", "data", folder.toString()))
                .isZero();
        assertThat(PAGE.text()).contains(out.toString().replace(folder.toString(), "data/at"));
    }

    @Test
    void withSearchesAndTranslationsNothingIsLeftToSayButWhatWasNotLookedFor() throws IOException {
        write(List.of(
                "datapackage.json",
                "contributors.csv",
                "sources.csv",
                "findings.csv",
                "searches.csv",
                "translations.csv"));
        assertThat(report().issues()).extracting(issue -> issue.code()).containsExactly("search-log-incomplete");
    }

    @Test
    void everyTableOfThePageIsOneOfAPackage() {
        assertThat(tables()).containsKeys("datapackage.json", "withdrawn.csv").hasSize(FILES.size() + 1);
    }

    private Report report() {
        return new PackageReader()
                .read(folder, CodebookReader.read(Path.of("data")))
                .report();
    }

    private void write(List<String> files) throws IOException {
        Map<String, String> tables = tables();
        for (String file : files) {
            Files.writeString(folder.resolve(file), tables.get(file));
        }
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        for (Page.Block block : PAGE.blocks()) {
            if (block.language().equals("json")) {
                tables.put("datapackage.json", block.text());
            }
            FILES.forEach((beginning, file) -> {
                if (block.language().equals("csv") && block.text().startsWith(beginning)) {
                    tables.put(file, block.text());
                }
            });
        }
        return tables;
    }
}
