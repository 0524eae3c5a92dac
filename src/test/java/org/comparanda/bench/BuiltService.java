package org.comparanda.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The service as it was built, with the data of the repository. */
final class BuiltService {

    private BuiltService() {}

    /** Starts it on a free port. */
    static ServerProcess start(Path home, String... javaOptions) {
        return ServerProcess.service(command(javaOptions), Path.of("data"), home, "");
    }

    /** Starts it on a free port with other data, and keeps what it says on standard error in a file. */
    static ServerProcess start(Path data, Path home, Path err, String... javaOptions) {
        return ServerProcess.service(command(javaOptions), data, home, err);
    }

    private static List<String> command(String... javaOptions) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Arrays.asList(javaOptions));
        command.addAll(List.of(
                "-jar", Path.of("target", "quarkus-app", "quarkus-run.jar").toString()));
        return command;
    }
}
