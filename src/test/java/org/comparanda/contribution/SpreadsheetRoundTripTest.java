package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.comparanda.evidence.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A package that goes into a spreadsheet comes back from it as it was. */
class SpreadsheetRoundTripTest {

    /** What spreadsheets are known to spoil. */
    private static final List<String> AWKWARD = List.of(
            "2007-06",
            "1-2",
            "3/4",
            "007",
            "1E5",
            "=1+1",
            "+49 30",
            "-",
            "@home",
            "TRUE",
            "#N/A",
            "45%",
            "'quoted'",
            "\"double\", comma",
            "line one\nline two",
            "tab\there",
            "_x000D_",
            "_x005F_x0041_",
            "déjà vu – ’ “ ” …",
            "中文 العربية עברית",
            "\uD83D\uDE00 \uD83C\uDDEB\uD83C\uDDF7",
            "a|b",
            "&lt;b&gt; <i>&amp;</i> ]]>",
            "\u00A0no-break\u200B",
            "\uFFFE",
            "x".repeat(32_767));

    @TempDir
    Path folder;

    static List<Path> packages() throws IOException {
        return FoundingDataTest.packages();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void realPackagesComeBackAsTheyWere(Path path) throws IOException {
        assertSame(new PackageReader()
                .read(path, SoundPackage.CODEBOOK)
                .dataPackage()
                .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void madeUpContentComesBackAsItWas(long seed) throws IOException {
        Random random = new Random(seed);
        SoundPackage files = new SoundPackage();
        for (int i = 0; i < 40; i++) {
            files.write("programmes.csv", withNote(files, random));
        }
        assertSame(files.readFrom(folder));
    }

    @Test
    void numbersThatSpreadsheetsRoundComeBackAsTheyWere() throws IOException {
        for (String number :
                List.of("12.50", "0.1", "123456789012345678", "0.000000001", "1000000", "-3", "0", "0.0")) {
            String figures = "id,jurisdiction,measure,value,unit,source,read,locator\n" + "fr-f01,FR,actual-cost,"
                    + number + ",EUR,jegou-2005,partial,p. 3\n";
            DataPackage read = new SoundPackage()
                    .write("figures.csv", figures)
                    .readFrom(Files.createTempDirectory(folder, "package"));
            assertSame(read);
        }
    }

    private static String withNote(SoundPackage files, Random random) {
        String text = AWKWARD.get(random.nextInt(AWKWARD.size()));
        String id = "made-" + Math.abs(random.nextLong());
        String[] lines = new String(files.bytes().get("programmes.csv"), StandardCharsets.UTF_8).split("\n", 3);
        List<String> header = List.of(lines[0].split(","));
        List<String> cells = header.stream()
                .map(column -> switch (column) {
                    case "id" -> id;
                    case "jurisdiction" -> "FR";
                    case "name", "summary" -> '"' + text.replace("\"", "\"\"") + '"';
                    case "sources" -> lines[1].substring(lines[1].lastIndexOf(',') + 1);
                    default -> "";
                })
                .toList();
        return String.join("\n", List.of(lines).subList(0, 2)) + "\n" + String.join(",", cells) + "\n"
                + (lines.length > 2 ? lines[2] : "");
    }

    private void assertSame(DataPackage before) throws IOException {
        Descriptor descriptor = before.descriptor();
        Template template = new Template(
                SoundPackage.CODEBOOK.places().meant(descriptor.name()).orElseThrow(),
                SoundPackage.CODEBOOK,
                Language.EN,
                descriptor,
                before.evidence());
        for (String kind : List.of("xlsx", "zip")) {
            Path file = folder.resolve("package." + kind);
            Files.write(file, kind.equals("xlsx") ? template.xlsx() : template.zip());

            Reading again = new PackageReader().read(file, SoundPackage.CODEBOOK);

            assertThat(again.report().hasErrors()).as(again.report().toString()).isFalse();
            DataPackage after = again.dataPackage().orElseThrow();
            assertThat(ContentDifference.inWords(
                            descriptor, before.evidence(), after.descriptor(), after.evidence(), 3))
                    .isEmpty();
            assertThat(ContentDigest.of(after.descriptor(), after.evidence()))
                    .isEqualTo(ContentDigest.of(descriptor, before.evidence()));
        }
    }
}
