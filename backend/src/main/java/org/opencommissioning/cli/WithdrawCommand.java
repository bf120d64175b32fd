package org.opencommissioning.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opencommissioning.publication.WithdrawPublication;
import org.opencommissioning.publication.Withdrawn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description =
                "Destroys a publication, or single lines of it, for good: rows, salts, the kept file. The log keeps a"
                        + " tombstone that says when and why.")
final class WithdrawCommand implements Callable<Integer> {
    private static final String APPROVED_BY = "operator";
    private static final int MOST_LINES = 10_000;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Parameters(index = "0", paramLabel = "EDITION", description = "Which publication.")
    private long edition;

    @Option(
            names = "--lines",
            paramLabel = "LINES",
            description = "Only these lines of its file: 3,7-9. The others stay published.")
    private String lines = "";

    @Option(
            names = "--reason",
            required = true,
            description = "What readers are told, in 10 to 500 characters. It must not repeat what is withdrawn.")
    private String reason;

    @Option(
            names = "--cause",
            paramLabel = "CAUSE",
            description = "Of the list that reasons are counted by: wrong-amount, entered-twice, left-out, misplaced,"
                    + " wrong-name, wrong-date, new-information, personal-data, law, other.")
    private String cause = "other";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var why = Causes.correction(cause, reason);
        var named = lines(lines);
        try (var open = database.open();
                var context = Server.context(open, Map.of())) {
            return report(context.getBean(WithdrawPublication.class).withdraw(edition, named, why, APPROVED_BY));
        }
    }

    /** @throws IllegalArgumentException unless the text is line numbers and ranges of them */
    static List<Integer> lines(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        if (!text.matches("[1-9][0-9]{0,8}(-[1-9][0-9]{0,8})?(,[1-9][0-9]{0,8}(-[1-9][0-9]{0,8})?)*")) {
            throw new IllegalArgumentException("Lines are written 3,7-9.");
        }
        var all = Arrays.stream(text.split(","))
                .flatMap(WithdrawCommand::range)
                .distinct()
                .sorted()
                .limit(MOST_LINES + 1L)
                .toList();
        if (all.size() > MOST_LINES) {
            throw new IllegalArgumentException("Withdraw at most " + MOST_LINES + " lines at a time.");
        }
        return all;
    }

    private static Stream<Integer> range(String part) {
        var ends = part.split("-");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                .limit(MOST_LINES + 1L)
                .boxed();
    }

    private int report(Withdrawn withdrawn) {
        var out = spec.commandLine().getOut();
        return switch (withdrawn) {
            case Withdrawn.ByEdition(long by, long rows) -> {
                out.printf(
                        "Withdrawn by edition %d: %,d %s destroyed for good.%n", by, rows, rows == 1 ? "row" : "rows");
                out.println("Backups of the database and copies that others made are not in our hands: see to them.");
                yield 0;
            }
            case Withdrawn.Unknown(long unknown) -> refused("There is no edition " + unknown + ".");
            case Withdrawn.Already(long old, long by) ->
                refused("Edition " + old + " was withdrawn already, by edition " + by + ".");
            case Withdrawn.NoSuchLines(var missing) ->
                refused("Edition " + edition + " has no line "
                        + missing.toString().replaceAll("[\\[\\]]", "")
                        + ", or it was withdrawn already. Nothing was changed.");
            case Withdrawn.NotByLine(String kind) ->
                refused("Single lines of the kind " + kind + " cannot be withdrawn. Publish the file without them as a"
                        + " correction, then withdraw edition " + edition + " whole.");
            case Withdrawn.NotThisKind(String kind) ->
                refused("Publications of the kind " + kind + " cannot be withdrawn: correct them with a new file.");
        };
    }

    private int refused(String sentence) {
        spec.commandLine().getOut().println(sentence);
        return 4;
    }
}
