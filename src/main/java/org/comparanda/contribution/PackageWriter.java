package org.comparanda.contribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.PublishedRow;

/**
 * Writes the evidence of a dataset as a Data Package v2 that any tool for such packages reads, and that
 * {@link PackageReader} reads back to equal evidence. The same evidence gives the same bytes.
 *
 * <p>Cells hold the exact values: a text that begins with {@code =} is not made harmless here, as it is in the lists
 * of the service. A package is the form of record; what was contributed must come back as it was, and its hashes hold
 * for that.
 */
public final class PackageWriter {

    private static final ObjectWriter JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writer();

    /** The first that a zip can hold; when a zip was made says nothing about what is in it. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackageWriter() {}

    /** The whole package: {@code datapackage.json} and a CSV file a table that has rows or that packages must have. */
    public static byte[] zip(Descriptor descriptor, Evidence evidence) {
        Map<String, byte[]> tables = tables(evidence);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(DescriptorReader.FILE, json(FullDescriptor.of(descriptor, tables)));
        tables.forEach((name, content) -> files.put(name + ".csv", content));
        return zip(files);
    }

    /** Files by their names, in their order. */
    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                entry(zip, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The descriptor in the short form, without resources, as contributors write it. What is not known is left empty. */
    static byte[] shortDescriptor(Descriptor descriptor) {
        return json(FullDescriptor.draft(descriptor));
    }

    /** The descriptor alone, in full: the {@code datapackage.json} of {@link #zip}. */
    public static byte[] descriptor(Descriptor descriptor, Evidence evidence) {
        return json(FullDescriptor.of(descriptor, tables(evidence)));
    }

    /** One table as CSV (RFC 4180 quotes, UTF-8, lines end with LF), the header first; only the header where there are no rows. */
    public static <T extends PublishedRow> byte[] table(PackageTable<T> table, Evidence evidence) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(bytes, StandardCharsets.UTF_8)) {
            csv.writeRecord(table.format().header());
            for (T row : table.of().apply(evidence)) {
                csv.writeRecord(table.format().cells(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> tables(Evidence evidence) {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        for (PackageTable<?> table : PackageTables.ALL) {
            List<?> rows = table.of().apply(evidence);
            if (table.required() || !rows.isEmpty()) {
                tables.put(table.name(), table(table, evidence));
            }
        }
        return tables;
    }

    private static byte[] json(JsonNode descriptor) {
        try {
            return (JSON.writeValueAsString(descriptor) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
