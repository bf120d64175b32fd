package org.opencommissioning.organisations.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.ReturnDescription;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.values.Money;

/** One kind of register file. Who is known as a commissioner is looked up once for each file. */
final class RegisterReturn implements PublishableReturn<RegisterRow> {
    private static final int MOST_NAMED = 20;

    private final RegisterKind kind;
    private final Supplier<Commissioners> commissioners;
    private final Function<LocalDate, Optional<EarlierFile>> earlier;

    /** @param earlier the last whole file of the kind before a day */
    RegisterReturn(
            RegisterKind kind,
            Supplier<Commissioners> commissioners,
            Function<LocalDate, Optional<EarlierFile>> earlier) {
        this.kind = kind;
        this.commissioners = commissioners;
        this.earlier = earlier;
    }

    @Override
    public String kind() {
        return kind.code();
    }

    @Override
    public String title() {
        return kind.title();
    }

    @Override
    public List<Rule> rules() {
        return RegisterRules.ALL;
    }

    @Override
    public PublishedRows<RegisterRow> publishedRows() {
        return new RegisterRows();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                kind.about(), kind.periodInWords(), FileForm.TABLE_WITHOUT_HEADINGS, RegisterColumn.described());
    }

    @Override
    public Checked<RegisterRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        try {
            var file = RegisterFile.of(delivery.content());
            var survey = Survey.of(kind, file);
            var refusal = survey.refusal(delivery.period());
            if (refusal.isEmpty()) {
                return check(file, rowCheck(delivery, survey), RegisterKind.day(delivery.period()), findings);
            }
            findings.accept(refusal.get());
        } catch (RegisterFile.NotText unreadable) {
            findings.accept(new Finding(RegisterRules.IS_TEXT, null, null, null, unreadable.getMessage()));
        }
        return new Checked.Refused<>();
    }

    private RowCheck rowCheck(Delivery delivery, Survey survey) {
        var day = RegisterKind.day(delivery.period());
        return new RowCheck(kind, day, survey, new MembershipCheck(commissioners.get(), day));
    }

    private Checked<RegisterRow> check(RegisterFile file, RowCheck check, LocalDate day, Consumer<Finding> findings)
            throws IOException {
        var accepted = new HashSet<String>();
        file.forEach((line, cells) -> check.check(line, cells, findings)
                .ifPresent(row -> accepted.add(row.code().text())));
        aboutWholeFile(check, findings);
        if (accepted.isEmpty()) {
            findings.accept(
                    new Finding(RegisterRules.HAS_ROWS, null, null, null, "No row of the file could be accepted."));
            return new Checked.Refused<>();
        }
        if (kind.isWhole()) {
            earlier.apply(day).ifPresent(before -> aboutLeftOut(before, accepted, findings));
        }
        return new Checked.Accepted<>(
                counts(check.survey().rows(), accepted.size()), RegisterColumn.letters(), taker -> {
                    file.forEach((line, cells) -> {
                        var row = check.check(line, cells, ignored -> {});
                        if (row.isPresent()) {
                            taker.take(row.get());
                        }
                    });
                });
    }

    private void aboutWholeFile(RowCheck check, Consumer<Finding> findings) {
        int persons = check.survey().persons();
        if (persons > 0) {
            var message = "%,d of %,d rows are about individual practitioners and are left out."
                    .formatted(persons, check.survey().rows());
            findings.accept(new Finding(RegisterRules.NO_PERSONS, null, null, null, message));
        }
        if (kind.hasPractices() && !check.membership().commissioners().holdConsortia()) {
            findings.accept(new Finding(
                    RegisterRules.CONSORTIA_ARE_KNOWN, null, null, null, "The register holds no consortia yet."));
        }
    }

    private static void aboutLeftOut(EarlierFile before, Set<String> accepted, Consumer<Finding> findings) {
        var missing = before.leftOutBy(accepted);
        if (!missing.isEmpty()) {
            var named = missing.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            findings.accept(Finding.ofFile(
                    RegisterRules.NOBODY_IS_LEFT_OUT,
                    "Of %,d organisations that were open in the register of %s this one does not hold %,d: %s."
                            .formatted(
                                    before.open().size(),
                                    before.day(),
                                    missing.size(),
                                    missing.size() > MOST_NAMED ? named + " …" : named)));
        }
    }

    private static Checked.Counts counts(long read, long accepted) {
        return new Checked.Counts(read, accepted, read - accepted, 0, Money.ZERO, Money.ZERO, Money.ZERO);
    }
}
