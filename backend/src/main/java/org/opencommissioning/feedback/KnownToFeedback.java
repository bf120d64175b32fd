package org.opencommissioning.feedback;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.OrganisationCode;

/**
 * What a batch is checked against.
 *
 * @param codes     of every organisation that was ever known
 * @param elsewhere references of the same HealthWatch's batches for other periods
 * @param decisions by fingerprint of the item
 * @param themes    that can be given in the period
 */
record KnownToFeedback(Set<String> codes, Set<String> elsewhere, Map<String, Decision> decisions, Set<String> themes) {

    static KnownToFeedback of(Connection connection, Delivery delivery) throws SQLException {
        return new KnownToFeedback(
                codes(connection),
                elsewhere(connection, delivery),
                Decision.of(connection, delivery.publisher()),
                themes(connection, delivery));
    }

    /** What everybody may know. */
    static KnownToFeedback publicly(Connection connection, Delivery delivery) throws SQLException {
        return new KnownToFeedback(codes(connection), Set.of(), Map.of(), themes(connection, delivery));
    }

    private static Set<String> themes(Connection connection, Delivery delivery) throws SQLException {
        return Themes.newest(connection).stream()
                .filter(theme -> theme.isInForce(delivery.period()))
                .map(Theme::theme)
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(Connection connection) throws SQLException {
        var codes = new HashSet<String>();
        Sql.of("select code from published.organisation_key").each(connection, 0, row -> codes.add(row.getString(1)));
        return codes;
    }

    private static Set<String> elsewhere(Connection connection, Delivery delivery) throws SQLException {
        OrganisationCode publisher = delivery.publisher();
        var references = new HashSet<String>();
        Sql.of("""
            select i.reference
            from intake.feedback_item i
            join intake.submission s using (submission_id)
            where i.publisher = :publisher
              and s.period <> daterange(:from, :to)
              and s.state not in ('discarded', 'withdrawn')
            """)
                .bind("publisher", publisher.text())
                .bind("from", delivery.period().from())
                .bind("to", delivery.period().to())
                .each(connection, 0, row -> references.add(row.getString(1)));
        return references;
    }
}
