package org.opencommissioning.contracts.decisions;

import static org.opencommissioning.contracts.decisions.DecisionColumn.*;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
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
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.returns.reading.PlacedColumns;
import org.opencommissioning.returns.reading.Table;
import org.opencommissioning.values.Money;

/** Decisions of a consortium in a period (Commissioning for patients 5.12, 5.13). */
@Singleton
final class DecisionReturn implements PublishableReturn<DecisionRow> {
    static final String KIND = "decisions";
    private static final int MOST_ROWS = 20_000;
    private static final Headings<DecisionColumn> NAMES = new Headings<>(List.of(DecisionColumn.values()));

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Decisions";
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), DecisionRules.ALL.stream()).toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "A consortium's decisions about what to buy from whom: when and by whom each was taken, for which"
                    + " contract, by which route and why, who was there, which interests were declared and what those"
                    + " people did. The first row of a decision says what was decided and may name one person; each"
                    + " further person stands on a row of their own with the decision's reference.",
                "the period in which the decisions were taken, such as 2012-13 or 2013-03",
                FileForm.TABLE,
                Stream.of(DecisionColumn.values()).map(Column::described).toList());
    }

    @Override
    public PublishedRows<DecisionRow> publishedRows() {
        return new DecisionTable();
    }

    @Override
    public Checked<DecisionRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var hidden = new HiddenNames();
        var decisions = new SentDecisions(hidden, findings);
        var placed = new AtomicReference<PlacedColumns<DecisionColumn>>();
        var table = new OpenTable<>(NAMES, findings).open(delivery, opened -> {
            placed.set(columns(opened, findings));
            return placed.get() == null
                    ? row -> {}
                    : taker(new DecisionCheck(placed.get(), delivery.period(), hidden, findings), decisions);
        });
        if (table.isEmpty() || placed.get() == null) {
            return new Checked.Refused<>();
        }
        decisions.finish();
        if (isRefused(decisions, findings)) {
            return new Checked.Refused<>();
        }
        var rows = decisions.rows();
        return new Checked.Accepted<>(
                new Counts(decisions.read(), rows.size(), decisions.refused(), 0, Money.ZERO, Money.ZERO, Money.ZERO),
                placed.get().publishedHeadings(),
                taker -> {
                    for (var row : rows) {
                        taker.take(row);
                    }
                });
    }

    private static @Nullable PlacedColumns<DecisionColumn> columns(Table table, Consumer<Finding> findings) {
        var placed = PlacedColumns.of(
                NAMES,
                table.headings(),
                column -> findings.accept(Finding.ofFile(
                        DecisionRules.ONE_COLUMN_EACH,
                        "Two columns could both be the %s."
                                .formatted(column.title().toLowerCase()))));
        if (placed.isEmpty()) {
            return null;
        }
        for (var needed : List.of(REFERENCE, DECIDED_ON, MEETING, TITLE, DECIDED)) {
            if (!placed.get().has(needed)) {
                findings.accept(Finding.ofFile(
                        DecisionRules.HAS_ITS_COLUMNS, "No column is headed '%s' or alike.".formatted(needed.title())));
                return null;
            }
        }
        return placed.get();
    }

    private static Table.RowTaker taker(DecisionCheck check, SentDecisions decisions) {
        return row -> {
            if (decisions.read() <= MOST_ROWS) {
                check.judge(row).ifPresentOrElse(decisions::add, decisions::refuse);
            }
        };
    }

    private static boolean isRefused(SentDecisions decisions, Consumer<Finding> findings) {
        if (decisions.read() > MOST_ROWS) {
            findings.accept(Finding.ofFile(DecisionRules.NOT_TOO_LONG, "The file has more."));
            return true;
        }
        if (decisions.rows().isEmpty()) {
            findings.accept(Finding.ofFile(DecisionRules.HAS_DECISIONS, "No row of the file could be accepted."));
            return true;
        }
        if (decisions.refused() * 2 > decisions.read()) {
            findings.accept(Finding.ofFile(
                    DecisionRules.MOST_ROWS_ARE_GOOD,
                    "%,d of %,d rows are refused, so the file is refused whole."
                            .formatted(decisions.refused(), decisions.read())));
            return true;
        }
        return false;
    }
}
