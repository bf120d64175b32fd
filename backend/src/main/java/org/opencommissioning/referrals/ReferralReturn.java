package org.opencommissioning.referrals;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Checked.Counts;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.ReturnDescription;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.Column;
import org.opencommissioning.returns.reading.FileRules;
import org.opencommissioning.returns.reading.FindPatients;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.Period;

/**
 * How many patients a consortium's practices referred, to whom and for what (Commissioning for patients 5.13). What is handed over for
 * publication holds controlled figures only, in its cells too; exact counts stay in the file that was sent.
 */
@Singleton
final class ReferralReturn implements PublishableReturn<ReferralRow> {
    static final String KIND = "referrals";
    private static final int MOST_ROWS = 1_000_000;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Referrals";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), ReferralRules.ALL.stream()).toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "How many patients each practice referred to each provider, in which specialty, urgently or not, and"
                        + " whether they were offered a choice. Counts only: a file that tells of a single patient is"
                        + " refused whole and destroyed. Counts of 1 to 7 are never published.",
                "the month of the referrals, 2013-03, or months up to a financial year, 2012/13",
                FileForm.TABLE,
                Stream.of(ReferralColumn.values()).map(Column::described).toList());
    }

    @Override
    public Optional<Headings<?>> headings() {
        return Optional.of(ReferralLayout.NAMES);
    }

    @Override
    public Checked<ReferralRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var patients = new FindPatients<>(ReferralLayout.NAMES, ReferralColumn.MONTH, ReferralRules.IS_ABOUT_NO_PATIENT)
                .find(delivery);
        if (!patients.isEmpty()) {
            patients.forEach(findings);
            return new Checked.Destroyed<>();
        }
        // What is found is held back until it is known that none of it repeats what must not be repeated.
        var found = new ArrayList<Finding>();
        var checked = checkRows(delivery, found::add);
        if (!found.stream().allMatch(finding -> FindPatients.isSafe(finding, ReferralRules.MONTH_IS_IN_PERIOD))) {
            findings.accept(Finding.ofFile(
                    ReferralRules.IS_ABOUT_NO_PATIENT, "The file tells of a patient outside its table."));
            return new Checked.Destroyed<>();
        }
        found.forEach(findings);
        return checked;
    }

    private static Checked<ReferralRow> checkRows(Delivery delivery, Consumer<Finding> findings) throws IOException {
        if (!isOfWholeMonths(delivery.period())) {
            findings.accept(Finding.ofFile(
                    ReferralRules.IS_OF_WHOLE_MONTHS,
                    "Its first or last day is not that of a month, or it is longer than a year."));
            return new Checked.Refused<>();
        }
        var check = new AtomicReference<ReferralCheck>();
        var table = new OpenTable<>(ReferralLayout.NAMES, findings).open(delivery, opened -> {
            var layout = ReferralLayout.of(opened, delivery.period(), findings);
            if (layout == null) {
                return row -> {};
            }
            check.set(new ReferralCheck(layout, delivery.period(), findings));
            return row -> {
                if (check.get().read() <= MOST_ROWS) {
                    check.get().judge(row);
                }
            };
        });
        var file = check.get();
        if (table.isEmpty() || file == null || isRefused(file, findings)) {
            return new Checked.Refused<>();
        }
        long suppressed = file.suppressed();
        if (suppressed > 0) {
            findings.accept(Finding.ofFile(
                    ReferralRules.SMALL_COUNTS_ARE_KEPT,
                    "%,d of the counts are small and will be shown as suppressed.".formatted(suppressed)));
        }
        return new Checked.Accepted<>(
                new Counts(
                        file.read(),
                        file.read() - file.refused(),
                        file.refused(),
                        0,
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO),
                ReferralRow.HEADINGS,
                file.figures());
    }

    private static boolean isOfWholeMonths(Period period) {
        return period.from().getDayOfMonth() == 1
                && period.to().getDayOfMonth() == 1
                && !period.to().isAfter(period.from().plusYears(1));
    }

    private static boolean isRefused(ReferralCheck file, Consumer<Finding> findings) {
        if (file.read() > MOST_ROWS) {
            findings.accept(Finding.ofFile(ReferralRules.NOT_TOO_LONG, "The file has more."));
            return true;
        }
        if (!file.hasCells()) {
            findings.accept(Finding.ofFile(ReferralRules.HAS_REFERRALS, "No row of the file could be accepted."));
            return true;
        }
        if (file.refused() * 2 > file.read()) {
            findings.accept(Finding.ofFile(
                    ReferralRules.MOST_ROWS_ARE_GOOD,
                    "%,d of %,d rows are refused, so the file is refused whole."
                            .formatted(file.refused(), file.read())));
            return true;
        }
        return false;
    }

    @Override
    public PublishedRows<ReferralRow> publishedRows() {
        return new ReferralTable();
    }
}
