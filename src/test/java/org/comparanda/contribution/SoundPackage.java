package org.comparanda.contribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comparanda.evidence.Codebook;

/** The small package without faults that tests take and change. */
final class SoundPackage {

    static final Codebook CODEBOOK = CodebookReader.read(Path.of("data"));

    private final Map<String, String> files = new TreeMap<>();

    SoundPackage() {
        try (Stream<Path> all = Files.list(folder("sound"))) {
            for (Path file : (Iterable<Path>) all::iterator) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A package of the test resources: {@code sound}, or {@code beside}, which is published beside it. */
    static Path folder(String name) {
        try {
            return Path.of(SoundPackage.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static DataPackage read(Path folder) {
        return new PackageReader().read(folder, CODEBOOK).dataPackage().orElseThrow();
    }

    /** The codebook with a theme that it keeps for older data only. */
    static Codebook codebookWithDeprecated(String key) {
        Codebook codebook = CodebookReader.read(Path.of("data"));
        codebook.theme(key).orElseThrow().status = "deprecated";
        return codebook;
    }

    /** The same with another text at the first place where some text stands. */
    SoundPackage change(String file, String text, String by) {
        String before = files.get(file);
        int at = before.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException("'" + text + "' is not in " + file);
        }
        return write(file, before.substring(0, at) + by + before.substring(at + text.length()));
    }

    SoundPackage write(String file, String content) {
        files.put(file, content);
        return this;
    }

    SoundPackage remove(String file) {
        files.remove(file);
        return this;
    }

    /** What a file says; empty where there is none. */
    String text(String file) {
        return files.getOrDefault(file, "");
    }

    Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, content) -> bytes.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** Writes the files to a folder. */
    Path to(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : bytes().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    /** The package, read back from a folder. */
    DataPackage readFrom(Path folder) throws IOException {
        return read(to(folder));
    }
}
