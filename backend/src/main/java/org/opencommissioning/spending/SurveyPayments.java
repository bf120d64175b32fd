package org.opencommissioning.spending;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.SentRow;
import org.opencommissioning.returns.reading.Table;

/** The first reading of a payment file: finds its columns by its first rows, then collects evidence over all of them. */
final class SurveyPayments implements Table.RowTaker {
    static final Headings<PaymentColumn> HEADINGS = new Headings<>(List.of(PaymentColumn.values()));
    private static final int ROWS_FOR_COLUMNS = 2_000;
    private static final int MOST_ENTITIES = 1_000;

    private final Delivery delivery;
    private final Table table;
    private final Consumer<Finding> findings;
    private final DateEvidence dates;
    private final Set<String> entities = new HashSet<>();
    private @Nullable List<SentRow> first = new ArrayList<>();
    private @Nullable PaymentLayout layout;

    SurveyPayments(Delivery delivery, Table table, Consumer<Finding> findings) {
        this.delivery = delivery;
        this.table = table;
        this.findings = findings;
        this.dates = new DateEvidence(delivery.period());
    }

    @Override
    public void take(SentRow row) {
        if (first != null) {
            first.add(row);
            if (first.size() == ROWS_FOR_COLUMNS) {
                findColumns();
            }
        } else if (layout != null) {
            collect(row);
        }
    }

    private void findColumns() {
        layout = FindColumns.find(delivery, table, first, findings).orElse(null);
        if (layout != null) {
            first.forEach(this::collect);
        }
        first = null;
    }

    private void collect(SentRow row) {
        dates.take(layout.text(row, PaymentColumn.DATE));
        if (entities.size() < MOST_ENTITIES) {
            entities.add(layout.text(row, PaymentColumn.ENTITY));
        }
    }

    /** @return empty when the file is refused; the findings say why */
    Optional<SurveyedFile> finish(PublisherNames names) {
        if (first != null) {
            findColumns();
        }
        if (layout == null) {
            return Optional.empty();
        }
        var known = new ArrayList<>(names.of(delivery.publisher()));
        known.add(delivery.publisherName());
        known.add(delivery.publisher().text());
        var entityNames = new EntityNames(known);
        if (isAnothers(entityNames)) {
            return Optional.empty();
        }
        Map<String, DateOrder> orders = dates.decide(findings);
        return Optional.of(new SurveyedFile(delivery, layout, orders, new DoubtfulAmounts(layout), entityNames));
    }

    private boolean isAnothers(EntityNames names) {
        var others = entities.stream().filter(names::isAnother).sorted().toList();
        boolean allAnother = !others.isEmpty()
                && others.size() == entities.stream().filter(e -> !e.isBlank()).count();
        if (allAnother) {
            findings.accept(new Finding(
                    PaymentRules.IS_THE_PUBLISHERS,
                    null,
                    layout.nameOf(PaymentColumn.ENTITY),
                    Finding.shortened(others.getFirst()),
                    "Every row names '" + Finding.shortened(others.getFirst()) + "' as the one that pays, not "
                            + delivery.publisherName() + "."));
        }
        return allAnother;
    }
}
