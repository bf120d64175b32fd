package org.opencommissioning.cli;

import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.opencommissioning.submissions.RecheckPublications;
import org.opencommissioning.submissions.RecheckPublications.Rechecked;
import org.opencommissioning.submissions.RecheckPublications.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "recheck",
        mixinStandardHelpOptions = true,
        description =
                "Reads every published file again as the rules and the register stand now, and lists those that would"
                    + " be judged otherwise. Nothing is changed. Ends with 5 where any would be, with 0 where none.")
final class RecheckCommand implements Callable<Integer> {
    private static final int SOME_DIFFER = 5;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--kind", paramLabel = "KIND", description = "Only returns of this kind: payments.")
    private String kind;

    @Spec
    private CommandSpec spec;

    private int all;
    private int differing;

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        try (var open = database.open();
                var context = Server.context(open, Map.of("portal.background.works", "false"))) {
            context.getBean(RecheckPublications.class).recheck(kind, rechecked -> {
                all++;
                if (rechecked.differs()) {
                    differing++;
                    out.println(said(rechecked));
                }
            });
        }
        out.printf("%,d published files were read again; %,d would be judged otherwise.%n", all, differing);
        return differing == 0 ? 0 : SOME_DIFFER;
    }

    private static String said(Rechecked rechecked) {
        return "Edition %d, %s of %s for %s, %s:%n  then %s%n  now  %s%s"
                .formatted(
                        rechecked.edition(),
                        rechecked.kind(),
                        rechecked.publisher(),
                        rechecked.period(),
                        rechecked.fileName(),
                        said(rechecked.then()),
                        said(rechecked.now()),
                        rules(rechecked));
    }

    private static String said(Verdict verdict) {
        return verdict.accepted()
                ? "%,d rows accepted, %,d refused, %,d held"
                        .formatted(verdict.rows(), verdict.refused(), verdict.held())
                : "refused whole";
    }

    /** Rules that are broken more or less often. */
    private static String rules(Rechecked rechecked) {
        var then = rechecked.then().findings();
        var now = rechecked.now().findings();
        var rules = new TreeSet<>(then.keySet());
        rules.addAll(now.keySet());
        var said = rules.stream()
                .filter(rule -> !then.getOrDefault(rule, 0L).equals(now.getOrDefault(rule, 0L)))
                .map(rule -> "%s %d instead of %d times"
                        .formatted(rule, now.getOrDefault(rule, 0L), then.getOrDefault(rule, 0L)))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : System.lineSeparator() + "  " + said;
    }
}
