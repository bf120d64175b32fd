package org.opencommissioning.feedback.responses;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.database.Sql;

/**
 * Feedback that is public now, by HealthWatch's code and the reference.
 *
 * @param askedOn  when each item first was
 * @param answered which of them have an answer that is public
 */
record KnownFeedback(Map<String, LocalDate> askedOn, Set<String> answered) {

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
        var answered = new HashSet<String>();
        Sql.of("""
            select k.code || '/' || r.reference
            from published.response r
            join published.organisation_key k on k.organisation_id = r.healthwatch_id
            join published.publication p using (publication_id)
            where r.kind = 'answer'
              and p.edition is not null
              and p.superseded_by is null
            """).each(connection, 0, row -> answered.add(row.getString(1)));
        return new KnownFeedback(known, answered);
    }
}
