package org.opencommissioning.cli;

import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** What somebody at a terminal is told when something goes wrong: a sentence, not a stack trace. */
final class Failures {
    private Failures() {}

    static int explain(Exception failure, CommandLine command) {
        command.getErr().println("portal: " + sentence(failure));
        LoggerFactory.getLogger(Failures.class).debug("The command failed", failure);
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    private static String sentence(Throwable failure) {
        var message = failure.getMessage();
        var cause = failure.getCause();
        if (cause != null && (message == null || !message.endsWith("."))) {
            return (message == null ? "" : message + ": ") + sentence(cause);
        }
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
