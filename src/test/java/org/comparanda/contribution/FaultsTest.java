package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of {@code faults.yaml} is named, at its place, and nothing else is. */
class FaultsTest {

    record Fault(String fault, String in, String change, String to, String write, boolean remove, List<String> issues) {
        @Override
        public String toString() {
            return fault;
        }
    }

    static List<Fault> faults() throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .readValue(FaultsTest.class.getResourceAsStream("faults.yaml"), new TypeReference<List<Fault>>() {});
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isNamedAtItsPlace(Fault fault, @TempDir Path folder) throws IOException {
        SoundPackage files = new SoundPackage();
        if (fault.remove) {
            files.remove(fault.in);
        } else if (fault.write != null) {
            files.write(fault.in, fault.write);
        } else {
            files.change(fault.in, fault.change, fault.to);
        }

        Reading reading = new PackageReader().read(files.to(folder), SoundPackage.CODEBOOK);

        assertThat(reading.report().issues().stream().map(FaultsTest::inShort).toList())
                .as(reading.report().toString())
                .isEqualTo(fault.issues);
        assertThat(reading.dataPackage().isPresent()).isEqualTo(fault.issues.isEmpty());
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
