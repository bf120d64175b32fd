package org.opencommissioning.pages.home;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.opencommissioning.pages.money.MonthFigure;
import org.opencommissioning.pages.places.ShadedMap;
import org.opencommissioning.pages.publications.PublicationNotice;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.Money;

/**
 * @param map      shaded by the usual measure; null while no boundaries are published
 * @param money    null while no payments are published
 * @param latest   six newest publications
 * @param examples searches that have an answer
 */
@Serdeable
record HomePage(
        @Nullable ShadedMap map,
        @Nullable Paid money,
        Consortia consortia,
        Publications publications,
        Suppliers suppliers,
        List<PublicationNotice> latest,
        List<Example> examples) {

    /** What all payers together paid in a year, and in each month of it. */
    @Serdeable
    record Paid(FinancialYear year, Money amount, long lines, long payers, List<MonthFigure> months) {}

    @Serdeable
    record Consortia(long count, long practices) {}

    /** @param firstOn when the first was published */
    @Serdeable
    record Publications(
            long count, long corrections, @Nullable Instant firstOn) {}

    /** @param matched to the register */
    @Serdeable
    record Suppliers(long count, long matched) {}

    @Serdeable
    record Example(String label, String path) {}
}
