package org.opencommissioning.interests;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.returns.reading.Table;
import org.opencommissioning.values.Money;

/** A consortium's whole register of interests, as it stands in the period (Commissioning for patients 5.13). */
@Singleton
final class InterestReturn implements PublishableReturn<InterestRow> {
    static final String KIND = "interests";
    private static final int MOST_ROWS = 20_000;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Register of interests";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), InterestRules.ALL.stream()).toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "A consortium's whole register of interests: who has an interest in which body, since when, when it was"
                        + " declared and how it is managed. A name may be withheld for a reason that is published.",
                "the period in which the register stands as it is sent, such as 2013-03",
                FileForm.TABLE,
                Stream.of(InterestColumn.values()).map(Column::described).toList());
    }

    /** What the first reading gathers: a register is short, so its rows are kept. */
    private static final class Gathered {
        private final InterestLayout layout;
        private final List<InterestRow> rows = new ArrayList<>();
        private long refused;

        private Gathered(InterestLayout layout) {
            this.layout = layout;
        }

        private long read() {
            return rows.size() + refused;
        }

        private Table.RowTaker taker(Consumer<Finding> findings) {
            var check = layout == null ? null : new InterestCheck(layout, findings);
            return row -> {
                if (check != null && read() <= MOST_ROWS) {
                    check.judge(row).ifPresentOrElse(rows::add, () -> refused++);
                }
            };
        }
    }

    @Override
    public Checked<InterestRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var gathered = new AtomicReference<Gathered>();
        var table = new OpenTable<>(InterestLayout.NAMES, findings).open(delivery, opened -> {
            gathered.set(new Gathered(InterestLayout.of(opened, findings)));
            return gathered.get().taker(findings);
        });
        var file = gathered.get();
        if (table.isEmpty() || file.layout == null || isRefused(file, findings)) {
            return new Checked.Refused<>();
        }
        return new Checked.Accepted<>(
                new Counts(file.read(), file.rows.size(), file.refused, 0, Money.ZERO, Money.ZERO, Money.ZERO),
                file.layout.publishedHeadings(),
                taker -> {
                    for (var row : file.rows) {
                        taker.take(row);
                    }
                });
    }

    private static boolean isRefused(Gathered file, Consumer<Finding> findings) {
        if (file.read() > MOST_ROWS) {
            findings.accept(Finding.ofFile(InterestRules.NOT_TOO_LONG, "The file has more."));
            return true;
        }
        if (file.rows.isEmpty()) {
            findings.accept(Finding.ofFile(InterestRules.HAS_INTERESTS, "No row of the file could be accepted."));
            return true;
        }
        if (file.refused * 2 > file.read()) {
            findings.accept(Finding.ofFile(
                    InterestRules.MOST_ROWS_ARE_GOOD,
                    "%,d of %,d rows are refused, so the file is refused whole.".formatted(file.refused, file.read())));
            return true;
        }
        return false;
    }

    @Override
    public PublishedRows<InterestRow> publishedRows() {
        return new InterestTable();
    }
}
