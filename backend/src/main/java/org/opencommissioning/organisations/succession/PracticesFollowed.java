package org.opencommissioning.organisations.succession;

import java.sql.Connection;
import java.sql.SQLException;
import org.opencommissioning.database.Sql;

/** Counts where the practices of closed consortia went on the day after, which no source says of the consortia themselves. */
public final class PracticesFollowed {
    private static final String COUNTED = """
        with ended as (
          select m.practice_id, m.consortium_id, upper(m.days) as day
          from published.membership m
          join published.organisation c on c.organisation_id = m.consortium_id
          where m.to_edition is null
            and c.to_edition is null
            and upper(m.days) = c.closed_on + 1
        ),
        counted as (
          select ended.consortium_id as predecessor_id, n.consortium_id as successor_id, ended.day as happened_on,
                 count(*) as practices,
                 sum(count(*)) over (partition by ended.consortium_id) as of_practices
          from ended
          left join published.membership n on n.practice_id = ended.practice_id
            and n.to_edition is null
            and lower(n.days) = ended.day
          group by 1, 2, 3
        )
        """;

    private static final String CLOSE = COUNTED + """
        update published.practices_followed f
        set to_edition = :edition
        where f.to_edition is null
          and not exists (
            select
            from counted c
            where (c.predecessor_id, c.successor_id, c.happened_on, c.practices, c.of_practices)
              = (f.predecessor_id, f.successor_id, f.happened_on, f.practices, f.of_practices))
        """;

    private static final String OPEN = COUNTED + """
        insert into published.practices_followed
          (predecessor_id, successor_id, happened_on, practices, of_practices, from_edition)
        select predecessor_id, successor_id, happened_on, practices, of_practices, :edition
        from counted c
        where successor_id is not null
          and not exists (
            select
            from published.practices_followed f
            where f.to_edition is null
              and (f.predecessor_id, f.successor_id) = (c.predecessor_id, c.successor_id))
        """;

    private PracticesFollowed() {}

    /** Within the publishing transaction, when memberships are up to date. */
    public static void count(Connection connection, long edition) throws SQLException {
        Sql.of(CLOSE).bind("edition", edition).update(connection);
        Sql.of(OPEN).bind("edition", edition).update(connection);
    }
}
