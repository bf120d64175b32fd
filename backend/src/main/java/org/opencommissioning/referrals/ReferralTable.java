package org.opencommissioning.referrals;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.database.BinaryCopy;
import org.opencommissioning.database.Sql;
import org.opencommissioning.disclosure.Figure;
import org.opencommissioning.disclosure.SmallCounts;
import org.opencommissioning.publication.Draft;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.OrganisationCode;

/** Cells on the public side of the wall, each a figure, and what they add up to. */
final class ReferralTable implements PublishedRows<ReferralRow> {
    private static final String COLUMNS = """
        published.referral (publication_id, line, month, consortium_id, practice_id, provider_id, specialty, pathway, \
        rule_version, referrals)\
        """;

    private static final String KEYS = """
        insert into published.organisation_key (code)
        select distinct code
        from unnest(:codes) as named (code)
        where not exists (select from published.organisation_key k where k.code = named.code)
        on conflict do nothing
        """;

    /** What was written or read before in this publication; the next batches name much of it again. */
    private final Map<OrganisationCode, Integer> ids = new HashMap<>();

    private final Set<Specialty> specialties = new HashSet<>();
    private final Set<SmallCounts> rules = new HashSet<>();

    @Override
    public void canonical(ReferralRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<ReferralRow> batch) throws SQLException, IOException {
        learnIds(connection, draft, batch);
        writeSpecialties(connection, batch);
        writeRules(connection, batch);
        int consortium = ids.get(draft.publisher());
        var copy = BinaryCopy.into(connection, COLUMNS);
        for (var row : batch) {
            copy.row(10);
            copy.bigint(draft.publicationId());
            copy.integer(Math.toIntExact(row.line()));
            copy.date(row.month().atDay(1));
            copy.integer(consortium);
            copy.integer(ids.get(row.practice()));
            copy.integer(ids.get(row.provider()));
            copy.integer(Integer.parseInt(row.specialty().code()));
            copy.integer(row.pathway().ordinal());
            copy.integer(row.rule().version());
            copy.optionalInteger(row.figure() instanceof Figure.Shown(var value) ? Math.toIntExact(value) : null);
        }
        copy.finish();
    }

    private void learnIds(Connection connection, Draft draft, List<ReferralRow> batch) throws SQLException {
        var unknown = new HashSet<OrganisationCode>();
        unknown.add(draft.publisher());
        for (var row : batch) {
            unknown.add(row.practice());
            unknown.add(row.provider());
        }
        unknown.removeAll(ids.keySet());
        if (unknown.isEmpty()) {
            return;
        }
        var codes = connection.createArrayOf(
                "text", unknown.stream().map(OrganisationCode::text).toArray());
        Sql.of(KEYS).bind("codes", codes).update(connection);
        Sql.of("select code, organisation_id from published.organisation_key where code = any(:codes)")
                .bind("codes", codes)
                .each(connection, 0, row -> ids.put(new OrganisationCode(row.getString(1)), row.getInt(2)));
    }

    private void writeSpecialties(Connection connection, List<ReferralRow> batch) throws SQLException {
        for (var row : batch) {
            if (specialties.add(row.specialty())) {
                Sql.of("""
                    insert into published.specialty (specialty, name)
                    values (:code, :name)
                    on conflict do nothing
                    """)
                        .bind("code", Integer.parseInt(row.specialty().code()))
                        .bind("name", row.specialty().name())
                        .update(connection);
            }
        }
    }

    /** The parameters by which its small counts are kept are published with them. */
    private void writeRules(Connection connection, List<ReferralRow> batch) throws SQLException {
        for (var row : batch) {
            if (rules.add(row.rule())) {
                Sql.of("""
                    insert into published.small_counts (dataset, version, smallest, largest, rounded_to)
                    values ('referrals', :version, :smallest, :largest, :step)
                    on conflict do nothing
                    """)
                        .bind("version", row.rule().version())
                        .bind("smallest", row.rule().smallest())
                        .bind("largest", row.rule().largest())
                        .bind("step", row.rule().roundedTo())
                        .update(connection);
            }
        }
    }

    @Override
    public void finish(Connection connection, Draft draft) throws SQLException {
        ReferralFlows.write(connection, draft.publicationId());
    }

    @Override
    public void supersede(Connection connection, long publicationId) {
        // Rows stay; whether they count is said by their publication.
    }
}
