package org.opencommissioning.feedback;

import io.micronaut.serde.annotation.Serdeable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;
import org.opencommissioning.values.Period;

/** A batch of which something was let through that is not public yet. @param ready how many items @param waiting for a moderator */
@Serdeable
public record ReadyBatch(OrganisationName healthwatch, Period period, long ready, long waiting) {

    static List<ReadyBatch> list(Connection connection) throws SQLException {
        return Sql.of("""
            select b.*, coalesce(h.name, b.publisher) as name
            from (
              select s.publisher, lower(s.period) as first_day, upper(s.period) as day_after,
                     count(*) filter (where d.outcome = 'publish' and not exists (
                       select
                       from published.feedback f
                       join published.publication p using (publication_id)
                       where f.item_id = i.item_id
                         and p.edition is not null
                         and p.superseded_by is null)) as ready,
                     count(*) filter (where d.item_id is null) as waiting
              from intake.submission s
              join intake.feedback_item i using (submission_id)
              left join intake.feedback_decision d using (item_id)
              where s.kind = 'feedback'
                and s.state in ('accepted', 'published')
                and not exists (
                  select
                  from intake.submission later
                  where later.kind = s.kind
                    and later.publisher = s.publisher
                    and later.period = s.period
                    and later.submission_id > s.submission_id
                    and later.state in ('accepted', 'published'))
              group by s.publisher, s.period) b
            left join published.organisation h on h.code = b.publisher and h.to_edition is null
            where b.ready > 0
            order by b.first_day, b.publisher
            limit 100
            """)
                .list(
                        connection,
                        row -> new ReadyBatch(
                                new OrganisationName(
                                        new OrganisationCode(row.getString("publisher")), row.getString("name")),
                                new Period(
                                        row.getDate("first_day").toLocalDate(),
                                        row.getDate("day_after").toLocalDate()),
                                row.getLong("ready"),
                                row.getLong("waiting")));
    }
}
