package org.opencommissioning.spending.totals;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.organisations.population.MoneyPerHead;
import org.opencommissioning.values.Money;

/**
 * Payments that have one thing in common.
 *
 * @param key   supplier id, organisation code, month, or the area or type itself
 * @param label in words: the supplier's or organisation's name, "March 2013"
 * @param perHead the amount a head of the payer's people; null where it was not asked for or no count of that time is known
 */
@Serdeable
public record Group(
        @Schema(maxLength = 1000, example = "2013-03") String key,
        @Schema(maxLength = 1000, example = "March 2013") String label,

        @Schema(format = "int64", minimum = "0", example = "31")
        long lines,

        Money amount,
        @Nullable MoneyPerHead perHead) {
    Group labelled(String words) {
        return new Group(key, words, lines, amount, perHead);
    }

    static Group read(ResultSet row) throws SQLException {
        var amount = new Money(row.getLong("pence"));
        return new Group(
                row.getString("key"),
                row.getString("label"),
                row.getLong("lines"),
                amount,
                MoneyPerHead.read(row, amount));
    }
}
