package org.opencommissioning.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * That somebody follows a topic by mail. Never published.
 *
 * @param edition up to which they were told
 */
public record Subscription(long id, String email, Topic topic, Rhythm rhythm, boolean confirmed, long edition) {
    static final String COLUMNS =
            "subscription_id, email, what, question, rhythm, confirmed_at is not null as confirmed, edition";

    static Subscription read(ResultSet row) throws SQLException {
        return new Subscription(
                row.getLong("subscription_id"),
                row.getString("email"),
                Topic.kept(row.getString("what"), row.getString("question")),
                Rhythm.find(row.getString("rhythm")).orElseThrow(),
                row.getBoolean("confirmed"),
                row.getLong("edition"));
    }

    @Override
    public String toString() {
        return "subscription " + id;
    }
}
