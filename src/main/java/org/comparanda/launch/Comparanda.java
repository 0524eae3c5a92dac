package org.comparanda.launch;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The main class and the command line; without a subcommand it serves. */
@QuarkusMain
@Command(
        name = "comparanda",
        description = "Publishes what studies, audits and inquiries found out about modernising health-care IT.",
        subcommands = {
            Serve.class,
            Validate.class,
            Preview.class,
            MakeTemplate.class,
            ImportSources.class,
            MakeBackup.class,
            Restore.class
        },
        subcommandsRepeatable = false,
        footer = {
            "",
            "A PostgreSQL is started in the home folder, unless QUARKUS_DATASOURCE_JDBC_URL (with",
            "QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD) names a server."
        })
public final class Comparanda implements Callable<Integer> {

    @Mixin
    private Serve serve;

    /** Runs a command and ends the process with 0, with 1 if it could not be done, or with 2 if it was not understood. */
    public static void main(String... args) {
        int status = commandLine().execute(args);
        System.exit(status);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Comparanda())
                .setExecutionExceptionHandler(Comparanda::explain)
                .setParameterExceptionHandler(Comparanda::pointToHelp);
    }

    @Override
    public Integer call() {
        return serve.call();
    }

    private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof CannotStart reason) {
            command.getErr().println("comparanda: " + reason.getMessage());
            return reason.status();
        }
        throw e;
    }

    private static int pointToHelp(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("comparanda: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }
}
