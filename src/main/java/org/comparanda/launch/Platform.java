package org.comparanda.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** What differs from one operating system to the next. */
record Platform(String os, String arch, Path userHome, Map<String, String> environment) {

    static Platform current() {
        return new Platform(
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Path.of(System.getProperty("user.home")),
                System.getenv());
    }

    /** The folder of the user: HOME, as every shell has it, before what the list of users says, which Java takes. */
    private Path user() {
        String home = environment.getOrDefault("HOME", "");
        return home.startsWith("/") ? Path.of(home) : userHome;
    }

    boolean isWindows() {
        return os.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    boolean isMac() {
        return os.toLowerCase(Locale.ROOT).startsWith("mac");
    }

    /** Where this platform keeps data of the user: the XDG folders, Application Support, or LOCALAPPDATA. */
    Path defaultHome() {
        if (isWindows()) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null ? userHome.resolve("AppData").resolve("Local") : Path.of(local))
                    .resolve("Comparanda");
        }
        if (isMac()) {
            return user().resolve("Library").resolve("Application Support").resolve("Comparanda");
        }
        // The XDG specification asks to ignore a path that is not absolute.
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        return (xdg.startsWith("/") ? Path.of(xdg) : user().resolve(".local").resolve("share")).resolve("comparanda");
    }

    /** Name of the archive of PostgreSQL for this platform, as its publisher calls it. */
    String postgresArchive() {
        String system = isWindows() ? "windows" : isMac() ? "darwin" : "linux";
        String machine =
                switch (arch) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> arch;
                };
        return "/postgres-%s-%s.txz".formatted(system, machine);
    }
}
