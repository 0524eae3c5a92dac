package org.comparanda.documentation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What runs a snippet: the interpreter of its language, with the library that it asks for. */
enum Interpreter {
    PYTHON("python", "python3", "py", "^import (pandas)", "import %s"),
    NODE("js", "node", "mjs", null, null),
    R("r", "Rscript", "R", "^library\\((\\w+)\\)", "library(%s)"),
    SHELL("sh", "curl", "sh", null, null);

    private static final int SECONDS = 120;

    private final String language;
    private final String program;
    private final String extension;
    private final Pattern library;
    private final String load;

    Interpreter(String language, String program, String extension, String library, String load) {
        this.language = language;
        this.program = program;
        this.extension = extension;
        this.library = library == null ? null : Pattern.compile(library, Pattern.MULTILINE);
        this.load = load;
    }

    /** What runs a block; nothing if it is not there to be run, as the output of a program or a command to install. */
    static Optional<Interpreter> of(Page.Block block) {
        return Stream.of(values())
                .filter(interpreter -> interpreter.language.equals(block.language()))
                .filter(interpreter -> interpreter != SHELL || block.text().startsWith("curl "))
                .findFirst();
    }

    /** What is missing on this machine to run a snippet. */
    Optional<String> missingFor(String snippet) {
        if (Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .noneMatch(folder -> Files.isExecutable(Path.of(folder, program)))) {
            return Optional.of(program);
        }
        return libraryOf(snippet)
                .filter(name -> run(load.formatted(name), Map.of()).status() != 0);
    }

    /** Runs a snippet in a folder of its own. */
    Outcome run(String snippet, Map<String, String> environment) {
        try {
            Path folder = Files.createTempDirectory("snippet");
            try {
                Path script = Files.writeString(folder.resolve("snippet." + extension), snippet);
                return run(folder, List.of(this == SHELL ? "sh" : program, script.toString()), environment);
            } finally {
                deleteAll(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How a snippet ended, and what it printed. */
    record Outcome(int status, String output) {}

    private Optional<String> libraryOf(String snippet) {
        return Optional.ofNullable(library)
                .map(pattern -> pattern.matcher(snippet))
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    private static Outcome run(Path folder, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return new Outcome(-1, "still running after " + SECONDS + " s:\n" + Files.readString(output));
        }
        return new Outcome(process.exitValue(), Files.readString(output));
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
