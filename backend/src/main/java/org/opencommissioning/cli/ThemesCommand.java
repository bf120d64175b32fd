package org.opencommissioning.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.opencommissioning.feedback.MaintainThemes;
import org.opencommissioning.feedback.MaintainThemes.Outcome;
import org.opencommissioning.publication.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "themes",
        mixinStandardHelpOptions = true,
        description = "What feedback can be about: the list is maintained here, and every version of it stays.")
final class ThemesCommand {
    private static final int NOT_DONE = 4;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Spec
    private CommandSpec spec;

    @Command(name = "list", description = "The newest list as CSV, to be changed and loaded.")
    int list() throws Exception {
        try (var open = database.open();
                var context = Server.context(open, Map.of("portal.background.works", "false"))) {
            spec.commandLine()
                    .getOut()
                    .print(context.getBean(MaintainThemes.class).csv());
            spec.commandLine().getOut().flush();
        }
        return 0;
    }

    @Command(
            name = "load",
            description =
                    "Puts a whole list in place of the newest: theme, title, from, to. A theme is ended, never left"
                            + " out. Ends with 4 where the list is wrong, and changes nothing then.")
    int load(
            @Parameters(paramLabel = "FILE", description = "The list as CSV.") Path file,
            @Option(names = "--reason", required = true, description = "Why, in 10 to 500 characters; it is public.")
                    String reason)
            throws Exception {
        var out = spec.commandLine().getOut();
        try (var open = database.open();
                var context = Server.context(open, Map.of("portal.background.works", "false"))) {
            var text = Files.readString(file, StandardCharsets.UTF_8);
            return switch (context.getBean(MaintainThemes.class).load(text, new Correction(reason))) {
                case Outcome.Accepted(int version) -> {
                    out.printf("Version %d of the themes stands from now on.%n", version);
                    yield 0;
                }
                case Outcome.Already(int version) -> {
                    out.printf("Nothing is new: version %d says the same.%n", version);
                    yield 0;
                }
                case Outcome.Refused(var faults) -> {
                    faults.forEach(out::println);
                    yield NOT_DONE;
                }
            };
        }
    }
}
