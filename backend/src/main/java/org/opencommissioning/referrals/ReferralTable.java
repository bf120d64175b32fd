package org.opencommissioning.referrals;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opencommissioning.database.BinaryCopy;
import org.opencommissioning.database.Sql;
import org.opencommissioning.disclosure.Figure;
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

    @Override
    public void canonical(ReferralRow row, Draft draft, Canonical out) {
        row.canonical(out);
    }

    @Override
    public void write(Connection connection, Draft draft, List<ReferralRow> batch) throws SQLException, IOException {
        var ids = ids(connection, draft, batch);
        writeSpecialties(connection, batch);
        writeRules(connection, batch);
        int consortium = ids.get(draft.publisher().text());
        var copy = BinaryCopy.into(connection, COLUMNS);
        for (var row : batch) {
            copy.row(10);
            copy.bigint(draft.publicationId());
            copy.integer(Math.toIntExact(row.line()));
            copy.date(row.month().atDay(1));
            copy.integer(consortium);
            copy.integer(ids.get(row.practice().text()));
            copy.integer(ids.get(row.provider().text()));
            copy.integer(Integer.parseInt(row.specialty().code()));
            copy.integer(row.pathway().ordinal());
            copy.integer(row.rule().version());
            copy.optionalInteger(row.figure() instanceof Figure.Shown(var value) ? Math.toIntExact(value) : null);
        }
        copy.finish();
    }

    private static Map<String, Integer> ids(Connection connection, Draft draft, List<ReferralRow> batch)
            throws SQLException {
        var codes = connection.createArrayOf(
                "text",
                Stream.concat(
                                Stream.of(draft.publisher()),
                                batch.stream().flatMap(row -> Stream.of(row.practice(), row.provider())))
                        .map(OrganisationCode::text)
                        .distinct()
                        .toArray());
        Sql.of(KEYS).bind("codes", codes).update(connection);
        var ids = new HashMap<String, Integer>();
        Sql.of("select code, organisation_id from published.organisation_key where code = any(:codes)")
                .bind("codes", codes)
                .each(connection, 0, row -> ids.put(row.getString(1), row.getInt(2)));
        return ids;
    }

    private static void writeSpecialties(Connection connection, List<ReferralRow> batch) throws SQLException {
        for (var specialty :
                batch.stream().map(ReferralRow::specialty).distinct().toList()) {
            Sql.of("""
                insert into published.specialty (specialty, name)
                values (:code, :name)
                on conflict do nothing
                """)
                    .bind("code", Integer.parseInt(specialty.code()))
                    .bind("name", specialty.name())
                    .update(connection);
        }
    }

    /** The parameters by which its small counts are kept are published with them. */
    private static void writeRules(Connection connection, List<ReferralRow> batch) throws SQLException {
        for (var rule : batch.stream().map(ReferralRow::rule).distinct().toList()) {
            Sql.of("""
                insert into published.small_counts (dataset, version, smallest, largest, rounded_to)
                values ('referrals', :version, :smallest, :largest, :step)
                on conflict do nothing
                """)
                    .bind("version", rule.version())
                    .bind("smallest", rule.smallest())
                    .bind("largest", rule.largest())
                    .bind("step", rule.roundedTo())
                    .update(connection);
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
