package org.opencommissioning.feedback;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;

/** The list of themes. Readers see the version that stood when their edition was published; what is sent is held against the newest. */
@Singleton
public final class Themes {
    private static final String SELECT = """
        select theme, title, to_char(from_month, 'YYYY-MM') as from_month, to_char(to_month, 'YYYY-MM') as to_month, version
        from published.theme
        where version = (select max(version) from published.theme_list where since <= :at)
        order by place
        """;

    /** No version is of a later time. */
    private static final Instant NEWEST = Instant.parse("9999-12-31T00:00:00Z");

    /** In the order of the list, those that have ended too. */
    public List<Theme> list(Snapshot snapshot) throws SQLException {
        var published = snapshot.state().edition().publishedAt();
        return snapshot.list(asked(published == null ? Instant.EPOCH : published), Theme::read);
    }

    Map<String, String> titles(Snapshot snapshot) throws SQLException {
        return list(snapshot).stream().collect(Collectors.toMap(Theme::theme, Theme::title));
    }

    static List<Theme> newest(Connection connection) throws SQLException {
        return asked(NEWEST).list(connection, Theme::read);
    }

    private static Sql asked(Instant at) {
        return Sql.of(SELECT).bind("at", Timestamp.from(at));
    }
}
