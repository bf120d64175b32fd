package org.opencommissioning.organisations.places;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;

/** Goes from a postcode to practices by the register's own addresses; no other source of places is used (decisions/0201). */
@Singleton
public final class PostcodeQueries {
    PostcodeQueries() {}

    /** Empty where the text is no postcode, or no practice has its address there or near. */
    public Optional<PostcodeAnswer> find(Snapshot snapshot, String typed) throws SQLException {
        var postcode = Postcode.parse(typed).orElse(null);
        if (postcode == null) {
            return Optional.empty();
        }
        for (var stem : postcode.stems()) {
            var answer = count(snapshot, postcode, stem);
            if (answer.practices() > 0) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    private static PostcodeAnswer count(Snapshot snapshot, Postcode postcode, Postcode.Stem stem) throws SQLException {
        var consortia = new ArrayList<PostcodeAnswer.ConsortiumThere>();
        var practices = new int[1];
        snapshot.each(
                Sql.of("""
                    select k.code, coalesce(c.name, k.code), count(distinct p.organisation_id)
                    from published.organisation p
                    left join published.membership m on m.practice_id = p.organisation_id
                      and m.from_edition <= :edition
                      and (m.to_edition is null or m.to_edition > :edition)
                      and (upper_inf(m.days) or upper(m.days) > p.said_on)
                    left join published.organisation_key k on k.organisation_id = m.consortium_id
                    left join published.organisation c on c.organisation_id = m.consortium_id
                      and c.from_edition <= :edition
                      and (c.to_edition is null or c.to_edition > :edition)
                    where p.postcode like :stem
                      and p.postcode ~ :shape
                      and p.role = 'gp-practice'
                      and p.status = 'active'
                      and p.from_edition <= :edition
                      and (p.to_edition is null or p.to_edition > :edition)
                    group by 1, 2
                    order by 3 desc, 2
                    """)
                        .bind("stem", stem.like())
                        .bind("shape", stem.shape())
                        .bind("edition", snapshot.state().edition().number()),
                row -> {
                    practices[0] += row.getInt(3);
                    if (row.getString(1) != null) {
                        consortia.add(
                                new PostcodeAnswer.ConsortiumThere(row.getString(1), row.getString(2), row.getInt(3)));
                    }
                });
        return new PostcodeAnswer(postcode.text(), stem.called(), practices[0], consortia);
    }
}
