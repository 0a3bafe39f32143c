package org.rundruf.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What can be run from the shell without a server. */
@Command(
        name = "rundruf",
        mixinStandardHelpOptions = true,
        subcommands = {PreviewCommand.class, CheckCommand.class, PreflightCommand.class},
        description = "One announcement. Every resident. Every language. Every channel. Without a command it serves.")
public final class Commands {

    /** @return true if the arguments name a command rather than set properties of the server */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0 && (!arguments[0].startsWith("-") || "--help".equals(arguments[0]));
    }

    /** @return the exit code: 0, or 2 if the input was refused */
    public static int run(String... arguments) {
        return new CommandLine(new Commands()).execute(arguments);
    }
}
