package org.comparanda.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The founding data with Denmark in a new version, in which a record of each kind that has an id is withdrawn. */
final class WithdrawingDenmark {

    /** Records that nothing else needs, by their paths, with the first cell of their row. */
    static final List<Withdrawn> WITHDRAWN = List.of(
            new Withdrawn("findings", "dk-007", "dk-007"),
            new Withdrawn("findings", "dk-021", "dk-021"),
            new Withdrawn("sources", "dk/hertzum-2019", "hertzum-2019"),
            new Withdrawn("programmes", "dk/sup", "sup"),
            new Withdrawn("figures", "dk-f02", "dk-f02"));

    private static final Path DATA = Path.of("data");

    private WithdrawingDenmark() {}

    /** @param id id or address over all datasets */
    record Withdrawn(String table, String id, String cell) {

        String path() {
            return "/v1/" + table + "/" + id;
        }
    }

    /** Writes the data below a folder and says where. */
    static Path folder(Path folder) {
        try (Stream<Path> files = Files.walk(DATA)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(DATA.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
            withdraw(folder.resolve("dk"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void withdraw(Path dataset) throws IOException {
        StringBuilder rows = new StringBuilder("id,date,reason,replaced_by\n");
        for (Withdrawn record : WITHDRAWN) {
            Path table = dataset.resolve(record.table() + ".csv");
            List<String> lines = Files.readAllLines(table);
            if (!lines.removeIf(line -> line.startsWith(record.cell() + ","))) {
                throw new IllegalStateException(table + " has no row " + record.cell());
            }
            Files.write(table, lines);
            String replacement = record.id().equals("dk-007") ? "dk-008" : "";
            rows.append(record.id())
                    .append(",2026-11-22,The text could not be found again,")
                    .append(replacement)
                    .append('\n');
        }
        Files.writeString(dataset.resolve("withdrawn.csv"), rows);
        Path descriptor = dataset.resolve("datapackage.json");
        Files.writeString(
                descriptor,
                Files.readString(descriptor, StandardCharsets.UTF_8)
                        .replace(
                                "\"version\": \"0.1.0\"",
                                "\"version\": \"1.0.0\",\n  \"changes\": \"Five records were withdrawn\""));
    }
}
