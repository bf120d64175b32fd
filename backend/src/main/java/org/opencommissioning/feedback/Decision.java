package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/**
 * What was decided of an item.
 *
 * @param outcome {@code publish}, {@code returned} or {@code withdrawn}
 * @param why     null where it was not returned
 * @param askedOn when it first became public; null where it is not
 */
record Decision(
        long itemId,
        String outcome,
        @Nullable ReturnedWhy why,
        String words,
        byte[] salt,
        LocalDate receivedOn,
        @Nullable LocalDate askedOn) {
    static final String PUBLISH = "publish";
    static final String RETURNED = "returned";
    static final String WITHDRAWN = "withdrawn";

    /** Everything decided of a HealthWatch's items, by fingerprint. */
    static Map<String, Decision> of(Connection connection, OrganisationCode publisher) throws SQLException {
        var decisions = new HashMap<String, Decision>();
        Sql.of("""
            select encode(i.fingerprint, 'hex'), item_id, d.outcome, d.why, d.words, d.salt, i.received_at,
                   (select min(f.asked_on) from published.feedback f where f.item_id = i.item_id)
            from intake.feedback_item i
            join intake.feedback_decision d using (item_id)
            where i.publisher = :publisher
            """)
                .bind("publisher", publisher.text())
                .each(
                        connection,
                        0,
                        row -> decisions.put(
                                row.getString(1),
                                new Decision(
                                        row.getLong(2),
                                        row.getString(3),
                                        row.getString(4) == null ? null : ReturnedWhy.parse(row.getString(4)),
                                        row.getString(5),
                                        row.getBytes(6),
                                        LocalDate.ofInstant(row.getTimestamp(7).toInstant(), AsAt.ENGLAND),
                                        row.getObject(8, LocalDate.class))));
        return decisions;
    }
}
