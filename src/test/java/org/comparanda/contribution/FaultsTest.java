package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.comparanda.evidence.Codebook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of {@code faults.yaml} is named, at its place, and nothing else is. */
class FaultsTest {

    record Change(String in, String change, String to) {}

    record Fault(
            String fault,
            String in,
            String change,
            String to,
            String write,
            boolean remove,
            List<Change> also,
            boolean beside,
            boolean published,
            String deprecated,
            List<String> issues) {

        @Override
        public String toString() {
            return fault;
        }

        SoundPackage files() {
            SoundPackage files = new SoundPackage();
            if (remove) {
                files.remove(in);
            } else if (write != null) {
                files.write(in, write);
            } else {
                files.change(in, change, to);
            }
            if (also != null) {
                also.forEach(other -> files.change(other.in, other.change, other.to));
            }
            return files;
        }

        Codebook codebook() {
            return deprecated == null ? SoundPackage.CODEBOOK : SoundPackage.codebookWithDeprecated(deprecated);
        }

        Neighbours neighbours() throws IOException {
            if (!beside) {
                return Neighbours.UNKNOWN;
            }
            DataPackage other = SoundPackage.read(SoundPackage.folder("beside"));
            return published
                    ? Neighbours.ofPackages(List.of(other, SoundPackage.read(SoundPackage.folder("sound"))))
                    : Neighbours.ofPackages(List.of(other));
        }
    }

    static List<Fault> faults() throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .readValue(FaultsTest.class.getResourceAsStream("faults.yaml"), new TypeReference<List<Fault>>() {});
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isNamedAtItsPlace(Fault fault, @TempDir Path folder) throws IOException {
        Reading reading = new PackageReader().read(fault.files().to(folder), fault.codebook(), fault.neighbours());

        assertThat(reading.report().issues().stream().map(FaultsTest::inShort).toList())
                .as(reading.report().toString())
                .isEqualTo(fault.issues);
        assertThat(reading.dataPackage().isPresent())
                .isEqualTo(!reading.report().hasErrors());
    }

    private static String inShort(Issue issue) {
        return issue.file()
                + (issue.line() > 0 ? ":" + issue.line() : "")
                + (issue.column() == null ? "" : ":" + issue.column())
                + ' '
                + issue.code()
                + (issue.suggestions().isEmpty() ? "" : " " + issue.suggestions());
    }
}
