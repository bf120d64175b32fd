package org.opencommissioning.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Open Commissioning's program. */
@Command(
        name = "portal",
        description = "Open Commissioning: who decides about your local NHS, and where does the money go?",
        mixinStandardHelpOptions = true,
        version = "Open Commissioning 1.0",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            LoadCommand.class,
            AccountsCommand.class,
            VerifyCommand.class,
            WithdrawCommand.class,
            RecheckCommand.class,
            ThemesCommand.class,
            DemoFilesCommand.class,
            RehearseCommand.class
        })
public final class Portal {
    private Portal() {}

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Portal())
                .setExecutionExceptionHandler((failure, command, parsed) -> Failures.explain(failure, command))
                .execute(arguments));
    }
}
