package org.opencommissioning.feedback.responses;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.opencommissioning.database.Sql;

/** Feedback that is public now: when each item first was. Keyed by HealthWatch's code and the reference. */
record KnownFeedback(Map<String, LocalDate> askedOn) {

    static KnownFeedback of(Connection connection) throws SQLException {
        var known = new HashMap<String, LocalDate>();
        Sql.of("""
            select k.code || '/' || f.reference, f.asked_on
            from published.feedback f
            join published.organisation_key k on k.organisation_id = f.healthwatch_id
            join published.publication p using (publication_id)
            where p.edition is not null
              and p.superseded_by is null
            """).each(connection, 0, row -> known.put(row.getString(1), row.getObject(2, LocalDate.class)));
        return new KnownFeedback(known);
    }
}
