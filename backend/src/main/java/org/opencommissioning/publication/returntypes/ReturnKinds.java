package org.opencommissioning.publication.returntypes;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.returntypes.ReturnKind.ReturnColumn;
import org.opencommissioning.publication.returntypes.ReturnKind.ReturnRule;
import org.opencommissioning.publication.timeliness.Obligation;
import org.opencommissioning.publication.timeliness.TimelinessQueries;
import org.opencommissioning.returns.DescribedColumn;
import org.opencommissioning.returns.Rule;

/** The kinds of return that there are, described by the very constants that read and check them. */
@Singleton
public final class ReturnKinds {
    private final List<PublishableReturn<?>> types;
    private final Examples examples;
    private final TimelinessQueries timeliness;

    ReturnKinds(List<PublishableReturn<?>> types, Examples examples, TimelinessQueries timeliness) {
        this.types = types.stream()
                .sorted(Comparator.comparing(PublishableReturn::kind))
                .toList();
        this.examples = examples;
        this.timeliness = timeliness;
    }

    public List<ReturnSummary> list(Snapshot snapshot) throws SQLException {
        var obligations = timeliness.listObligations(snapshot);
        return types.stream()
                .map(type -> new ReturnSummary(
                        type.kind(),
                        type.title(),
                        type.description().about(),
                        type.description().periods(),
                        type.description().form().slug(),
                        type.rules().size(),
                        of(obligations, type.kind())))
                .toList();
    }

    /** @throws Refusal when there is no such kind */
    public ReturnKind read(Snapshot snapshot, String kind) throws SQLException {
        var type = type(kind);
        var description = type.description();
        return new ReturnKind(
                kind,
                type.title(),
                description.about(),
                description.periods(),
                description.form().slug(),
                of(timeliness.listObligations(snapshot), kind),
                description.columns().stream().map(ReturnKinds::column).toList(),
                type.rules().stream()
                        .sorted(Comparator.comparing((Rule rule) -> rule.id().startsWith("RF"))
                                .thenComparing(Rule::id))
                        .map(rule -> rule(kind, rule))
                        .toList(),
                examples.of(kind).file(),
                new ReturnFiles(kind, description).list());
    }

    /** @throws Refusal when there is no such kind */
    PublishableReturn<?> type(String kind) {
        return types.stream()
                .filter(type -> type.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> unknown(kind));
    }

    SampleFile sample(String kind) {
        return new SampleFile(type(kind).description(), examples.of(kind));
    }

    private ReturnRule rule(String kind, Rule rule) {
        var showing = examples.showing(kind, rule.id());
        var example = showing.map(shown -> shown.rules().get(rule.id()));
        return new ReturnRule(
                rule.id(),
                rule.severity().slug(),
                rule.sentence(),
                rule.mend(),
                showing.map(ExamplesOfKind::kind).orElse(null),
                example.map(RuleExample::passes).map(ShownSample::of).orElse(null),
                example.map(RuleExample::fails).map(ShownSample::of).orElse(null));
    }

    private static ReturnColumn column(DescribedColumn column) {
        var holds = column.holds();
        return new ReturnColumn(
                column.name(),
                holds.meaning(),
                holds.need().slug(),
                holds.type().slug(),
                holds.type().format(),
                holds.headings());
    }

    private static List<Obligation> of(List<Obligation> all, String kind) {
        return all.stream().filter(obligation -> obligation.kind().equals(kind)).toList();
    }

    private Refusal unknown(String kind) {
        var kinds = types.stream().map(PublishableReturn::kind).toList();
        return ProblemKind.NOT_FOUND.refusal(
                "kind", kind, "There is no return '" + kind + "'.", "Give one of " + String.join(", ", kinds) + ".");
    }
}
