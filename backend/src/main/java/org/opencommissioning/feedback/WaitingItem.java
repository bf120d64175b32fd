package org.opencommissioning.feedback;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.disclosure.words.Mark;
import org.opencommissioning.disclosure.words.ScreenWords;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;
import org.opencommissioning.values.Period;

/**
 * An item that waits for a moderator; never public.
 *
 * @param month    in which care was given
 * @param words    as sent
 * @param marks    proposed redactions
 * @param concerns why it stands before others
 * @param serious  whether two people must agree
 * @param proposal words that one of the two would publish; null where nobody has said so yet
 * @param yours    whether the proposal is the reader's own
 */
@Serdeable
public record WaitingItem(
        long id,
        OrganisationName healthwatch,
        Period period,
        String reference,
        OrganisationName about,
        String service,
        String month,
        String channel,
        @Nullable Integer rating,
        List<String> themes,
        int people,
        String words,
        List<Mark> marks,
        List<String> concerns,
        boolean serious,
        @Nullable String proposal,
        boolean yours,
        Instant receivedAt) {

    static List<WaitingItem> list(Connection connection, long account, int most) throws SQLException {
        return Sql.of("""
            select i.*, lower(s.period) as first_day, upper(s.period) as day_after,
                   h.name as publisher_name, a.name as about_name,
                   p.words as proposal, coalesce(p.proposed_by = :account, false) as yours
            from intake.feedback_item i
            join intake.submission s using (submission_id)
            left join intake.feedback_proposal p using (item_id)
            left join published.organisation h on h.code = i.publisher and h.to_edition is null
            left join published.organisation a on a.code = i.about and a.to_edition is null
            where not exists (select from intake.feedback_decision d where d.item_id = i.item_id)
              and s.state not in ('discarded', 'withdrawn', 'refused')
              and not exists (
                select
                from intake.submission later
                where later.kind = s.kind
                  and later.publisher = s.publisher
                  and later.period = s.period
                  and later.submission_id > s.submission_id
                  and later.state in ('accepted', 'proposed', 'sent-back', 'approved', 'published'))
            order by i.serious desc, i.received_at, i.item_id
            limit :most
            """).bind("account", account).bind("most", most).list(connection, WaitingItem::read);
    }

    private static WaitingItem read(ResultSet row) throws SQLException {
        var words = row.getString("words");
        return new WaitingItem(
                row.getLong("item_id"),
                name(row, "publisher"),
                new Period(
                        row.getDate("first_day").toLocalDate(),
                        row.getDate("day_after").toLocalDate()),
                row.getString("reference"),
                name(row, "about"),
                row.getString("service"),
                YearMonth.from(row.getObject("month", LocalDate.class)).toString(),
                row.getString("channel"),
                row.getObject("rating", Integer.class),
                List.of((String[]) row.getArray("themes").getArray()),
                row.getInt("people"),
                words,
                ScreenWords.screen(words).marks(),
                List.of((String[]) row.getArray("concerns").getArray()),
                row.getBoolean("serious"),
                row.getString("proposal"),
                row.getBoolean("yours"),
                row.getTimestamp("received_at").toInstant());
    }

    private static OrganisationName name(ResultSet row, String of) throws SQLException {
        var code = row.getString(of);
        var name = row.getString(of + "_name");
        return new OrganisationName(new OrganisationCode(code), name == null ? code : name);
    }
}
