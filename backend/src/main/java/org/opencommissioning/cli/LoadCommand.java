package org.opencommissioning.cli;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.opencommissioning.organisations.RegisterNames;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.submissions.KeepHeldRows;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Takes in one file: keeps it, checks it, prints what was found, and publishes it when it may be.")
final class LoadCommand implements Callable<Integer> {
    private static final int SHOWN_FINDINGS = 100;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description =
                    "A kind of return: payments, allocations, expenditure, list-sizes, interests, referrals, contracts,"
                            + " activity,"
                            + " decisions, plans, progress, boundaries, or one of the register's"
                            + " (docs/register-returns.md).")
    private String kind;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file as the publisher sent it.")
    private Path file;

    @Option(names = "--publisher", required = true, paramLabel = "CODE", description = "Whose return it is.")
    private String publisher;

    @Option(
            names = "--period",
            required = true,
            description = "What it covers: a month 2020-04 or April 2020, a financial year 2020/21, a day, or"
                    + " first-day/last-day.")
    private String period;

    @Option(names = "--reason", description = "Why it replaces what is published for this period.")
    private String reason;

    @Option(
            names = "--cause",
            paramLabel = "CAUSE",
            description = "Of the list that reasons are counted by: wrong-amount, entered-twice, left-out, misplaced,"
                    + " wrong-name, wrong-date, new-information, personal-data, law, other.")
    private String cause = "other";

    @Option(names = "--all-findings", description = "Print every finding, not the first " + SHOWN_FINDINGS + ".")
    private boolean all;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no file " + file + ".");
        }
        var correction = reason == null ? null : Causes.correction(cause, reason);
        try (var open = database.open();
                var context = Server.context(open, Map.of())) {
            var loader = context.getBean(Loader.class);
            var type = loader.type(kind);
            var loaded = loader.load(type, delivery(nameOf(open, context), type.period(period)), correction);
            if (loaded instanceof Loader.Loaded.Publicly(long edition, var counts, var findings) && counts.held() > 0) {
                context.getBean(KeepHeldRows.class).keep(edition);
            }
            return report(loaded);
        }
    }

    /** The register is loaded before what refers to it; a register's own publisher need not stand in it. */
    private String nameOf(DatabaseOptions.OpenDatabase open, ApplicationContext context) throws SQLException {
        try (var reader = open.access().openAsReader()) {
            var names = context.getBean(RegisterNames.class).names(reader, OrganisationCode.parse(publisher));
            if (names.isEmpty() && kind.equals("payments")) {
                throw new IllegalArgumentException("The register has no organisation with the code " + publisher
                        + ". Load the register first, or correct --publisher.");
            }
            return names.isEmpty() ? publisher : names.getFirst();
        }
    }

    private Delivery delivery(String publisherName, Period covered) throws Exception {
        return new Delivery(
                OrganisationCode.parse(publisher),
                publisherName,
                covered,
                file.getFileName().toString(),
                Files.size(file),
                () -> Files.newInputStream(file));
    }

    private int report(Loader.Loaded loaded) {
        var out = spec.commandLine().getOut();
        return switch (loaded) {
            case Loader.Loaded.Already(long edition) -> {
                out.println("This very file is published already, as edition " + edition + ". Nothing was changed.");
                yield 0;
            }
            case Loader.Loaded.Harmful(String found) -> {
                out.println("Refused: the scanner of files found " + found + ". The file was destroyed.");
                yield 3;
            }
            case Loader.Loaded.Refused(var findings) -> {
                print(out, findings);
                out.println("Refused: nothing of this file was published.");
                yield 3;
            }
            case Loader.Loaded.Publicly(long edition, var counts, var findings) -> {
                print(out, findings);
                out.printf("Published as edition %d: %s.%n", edition, rows(counts.accepted(), counts.acceptedTotal()));
                out.printf("Refused: %s.%n", rows(counts.refused(), counts.refusedTotal()));
                out.printf("Held for a person's decision: %s.%n", rows(counts.held(), counts.heldTotal()));
                if (counts.held() > 0) {
                    out.println("A moderator decides about them at /work/moderation.");
                }
                yield 0;
            }
            case Loader.Loaded.NeedsReason(long edition) -> {
                out.println(
                        "Edition " + edition + " is published for this period. To correct it, say why with --reason.");
                yield 4;
            }
            case Loader.Loaded.Overlaps(long edition, String other) -> {
                out.println(
                        "Edition " + edition + " is published for " + other + ", which has days outside this period."
                                + " Send a file for at least all of these days, or correct that period.");
                yield 4;
            }
        };
    }

    private String rows(long rows, Money total) {
        return rows + (rows == 1 ? " row" : " rows") + (kind.equals("payments") ? ", £" + total : "");
    }

    private void print(PrintWriter out, List<Finding> findings) {
        findings.stream().limit(all ? Long.MAX_VALUE : SHOWN_FINDINGS).forEach(finding -> {
            var where = (finding.line() == null ? "" : " line " + finding.line())
                    + (finding.column() == null ? "" : ", " + finding.column());
            out.println(finding.severity().slug() + " " + finding.rule().id() + where + ": " + finding.message());
        });
        if (!all && findings.size() > SHOWN_FINDINGS) {
            out.println("… and " + (findings.size() - SHOWN_FINDINGS) + " more (--all-findings prints them).");
        }
    }
}
