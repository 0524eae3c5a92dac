package org.comparanda.launch;

import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class Standard implements IVersionProvider {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and end.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and end.")
    private boolean version;

    @Override
    public String[] getVersion() {
        Build build = Build.current();
        return new String[] {
            "Comparanda " + build.version(),
            "Java " + System.getProperty("java.version") + ", PostgreSQL " + build.postgres() + " where it is embedded"
        };
    }
}
