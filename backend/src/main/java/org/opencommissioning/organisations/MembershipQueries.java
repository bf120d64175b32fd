package org.opencommissioning.organisations;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Which consortia a practice has belonged to. */
@Singleton
public final class MembershipQueries {

    /** All that were known at the edition, the newest first. */
    public List<Membership> listOf(Snapshot snapshot, OrganisationCode practice) throws SQLException {
        return snapshot.list(
                Sql.of("""
                    select consortium.code, coalesce(said.name, consortium.code), lower(m.days), upper(m.days) - 1
                    from published.membership m
                    join published.organisation_key practice on practice.organisation_id = m.practice_id
                    join published.organisation_key consortium on consortium.organisation_id = m.consortium_id
                    left join published.organisation said on said.organisation_id = m.consortium_id
                      and said.from_edition <= :edition
                      and (said.to_edition is null or said.to_edition > :edition)
                    where practice.code = :code
                      and m.from_edition <= :edition
                      and (m.to_edition is null or m.to_edition > :edition)
                    order by lower(m.days) desc nulls last
                    """)
                        .bind("code", practice.text())
                        .bind("edition", snapshot.state().edition().number()),
                row -> new Membership(
                        new OrganisationName(new OrganisationCode(row.getString(1)), row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)));
    }
}
