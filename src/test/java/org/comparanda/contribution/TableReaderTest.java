package org.comparanda.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.comparanda.evidence.Contributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who waits for a large table hears of it while it is read. */
class TableReaderTest {

    private static final TableFormat<Contributor> CONTRIBUTORS = PackageTables.CONTRIBUTORS.format();

    @Test
    void saysHowFarItIsBeforeItTakesTheNextRow() {
        List<String> heard = new ArrayList<>();
        Taken rows = new Taken(25_000);

        new TableReader<>(CONTRIBUTORS, new Issues(), read -> heard.add(read + " of " + rows.taken))
                .read(new RawTable("contributors.csv", row(1), rows));

        assertThat(heard).containsExactly("10000 of 10000", "20000 of 20000");
        assertThat(rows.taken).isEqualTo(25_000);
    }

    @Test
    void theReaderOfPackagesPassesItOnWithTheTable(@TempDir Path folder) throws IOException {
        StringBuilder contributors = new StringBuilder(new SoundPackage().text("contributors.csv"));
        String last = contributors.substring(contributors.lastIndexOf("\n", contributors.length() - 2) + 1);
        contributors.append(last.repeat(10_000));
        List<String> heard = new ArrayList<>();

        new PackageReader((table, rows) -> heard.add(table + ' ' + rows))
                .read(
                        new SoundPackage()
                                .write("contributors.csv", contributors.toString())
                                .to(folder),
                        SoundPackage.CODEBOOK);

        assertThat(heard).containsExactly("contributors 10000");
    }

    private static Row<List<String>> row(long line) {
        return new Row<>(new Location("contributors.csv", line), CONTRIBUTORS.header());
    }

    /** Rows that count how many of them were taken. */
    private static final class Taken extends AbstractList<Row<List<String>>> {
        private final int size;
        private int taken;

        Taken(int size) {
            this.size = size;
        }

        @Override
        public Row<List<String>> get(int index) {
            taken++;
            return row(index + 2);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
