package org.comparanda.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one browser that all tests share: the one that the environment variable CHROMIUM names, or the one that is there, or
 * one that is installed now. CHROMIUM=install passes over the one that is there.
 */
final class Chromium {

    private static final String INSTALL = "install";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Else Playwright fetches three browsers, each time it is started. */
    private static final Map<String, String> FETCHES_NOTHING = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private static Browser browser;

    private Chromium() {}

    /** The browser; started when it is first asked for, and ended with the tests. */
    static synchronized Browser browser() {
        if (browser == null) {
            Optional<Path> program = named().or(Chromium::installed).or(Chromium::fromDebian);
            if (program.isEmpty()) {
                fromPlaywright();
            }
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(FETCHES_NOTHING));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
            program.ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .filter(name -> !name.equals(INSTALL))
                .map(Path::of);
    }

    private static Optional<Path> installed() {
        return INSTALL.equals(System.getenv("CHROMIUM")) ? Optional.empty() : onThePath();
    }

    private static Optional<Path> onThePath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The package that a machine of ours gets, if we may install one. */
    private static Optional<Path> fromDebian() {
        boolean isDebian = Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (!isDebian || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        run(new ProcessBuilder("apt-get", "update", "-q"));
        run(new ProcessBuilder("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium"));
        return onThePath();
    }

    /** The Chromium that Playwright keeps for itself in the user's folder, where it finds it by itself. */
    private static void fromPlaywright() {
        ProcessBuilder install =
                Driver.ensureDriverInstalled(FETCHES_NOTHING, false).createProcessBuilder();
        install.command().addAll(List.of("install", "--only-shell", "chromium"));
        run(install);
    }

    private static void run(ProcessBuilder command) {
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = command.redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("'" + String.join(" ", command.command()) + "' failed. The tests of the"
                        + " web page take a Chromium: install one, or name one in the environment variable CHROMIUM.\n"
                        + said);
            }
        } catch (IOException e) {
            throw new IllegalStateException("no browser for the tests of the web page", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a browser was installed", e);
        }
    }
}
