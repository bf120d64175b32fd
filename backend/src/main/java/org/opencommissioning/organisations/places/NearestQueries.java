package org.opencommissioning.organisations.places;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/** Finds the nearest organisations by the coordinates that returns have brought, and by nothing else (decisions/0311). */
@Singleton
public final class NearestQueries {
    /** Where each active organisation was on the day; without one, where it is. */
    private static final String PLACED = """
        with active as (
          select o.organisation_id, o.code, o.role, o.address, o.postcode,
                 case
                   when :on::date is null then o.name
                   else coalesce(published.name_on(o.organisation_id, :on, :edition), o.name)
                 end as name
          from published.organisation o
          where o.from_edition <= :edition
            and (o.to_edition is null or o.to_edition > :edition)
            and case
              when :on::date is null then o.status
              else published.status_on(o.organisation_id, o.opened_on, o.closed_on, :on, :edition)
            end = 'active'
        ),
        position as (
          select distinct on (organisation_id) organisation_id, latitude, longitude, from_edition as edition, line
          from published.organisation_position
          where from_edition <= :edition
            and (to_edition is null or to_edition > :edition)
            and (:on::date is null or daterange(from_day, to_day, '[]') @> :on)
          order by organisation_id, to_day desc nulls first, from_edition desc, line desc
        )
        """;

    private static final String NEAREST = PLACED + """
        select code, name, address[cardinality(address)] as town, postcode, latitude, longitude, edition, line,
               round(2 * 6371008.8 * asin(sqrt(
                 power(sin(radians(latitude - :latitude) / 2), 2)
                 + cos(radians(:latitude)) * cos(radians(latitude)) * power(sin(radians(longitude - :longitude) / 2), 2)
               )))::integer as metres
        from active
        join position using (organisation_id)
        where role = :role
          and code is distinct from :organisation
        order by metres, code
        limit :limit
        """;

    NearestQueries() {}

    /** @throws org.opencommissioning.api.problems.Refusal when it is no question */
    public NearestAnswer find(Snapshot snapshot, NearestQuestion asked) throws SQLException {
        var question = asked.checked();
        var from = from(snapshot, question);
        var counts = counts(snapshot, question);
        return new NearestAnswer(
                from,
                question.wanted(),
                from.isKnown() ? nearest(snapshot, question, from) : List.of(),
                counts[0],
                counts[1]);
    }

    /** Empty where no return has brought the coordinates that it takes. */
    public Optional<NearestAnswer> findKnown(Snapshot snapshot, NearestQuestion asked) throws SQLException {
        return Optional.of(find(snapshot, asked)).filter(answer -> answer.from().isKnown());
    }

    private static List<NearOrganisation> nearest(Snapshot snapshot, NearestQuestion question, NearestFrom from)
            throws SQLException {
        return snapshot.list(
                asked(snapshot, question, NEAREST)
                        .bind("latitude", from.latitude())
                        .bind("longitude", from.longitude())
                        .bind("role", question.wanted().code())
                        .bind(
                                "organisation",
                                question.organisation() == null
                                        ? null
                                        : question.organisation().text())
                        .bind("limit", question.most()),
                NearOrganisation::read);
    }

    private static NearestFrom from(Snapshot snapshot, NearestQuestion question) throws SQLException {
        if (question.organisation() != null) {
            return ofOrganisation(snapshot, question, question.organisation());
        }
        return question.postcode() == null
                ? new NearestFrom(question.latitude(), question.longitude(), "point", null, null)
                : ofPostcode(
                        snapshot, question, Postcode.parse(question.postcode()).orElseThrow());
    }

    private static NearestFrom ofOrganisation(Snapshot snapshot, NearestQuestion question, OrganisationCode code)
            throws SQLException {
        return snapshot.find(
                        asked(snapshot, question, PLACED + """
                            select latitude, longitude
                            from position
                            join published.organisation_key using (organisation_id)
                            where code = :code
                            """).bind("code", code.text()),
                        row -> new NearestFrom(
                                row.getBigDecimal(1), row.getBigDecimal(2), "organisation", code.text(), null))
                .orElseGet(() -> NearestFrom.nowhere("organisation", code.text()));
    }

    /** The middle of those whose own address is in the most exact part of the postcode that holds any (decisions/0201). */
    private static NearestFrom ofPostcode(Snapshot snapshot, NearestQuestion question, Postcode postcode)
            throws SQLException {
        for (var stem : postcode.stems()) {
            var there = snapshot.find(
                    asked(snapshot, question, PLACED + """
                        select round(avg(latitude), 6), round(avg(longitude), 6), count(*)
                        from active
                        join position using (organisation_id)
                        where postcode like :stem
                          and postcode ~ :shape
                        having count(*) > 0
                        """)
                            .bind("stem", stem.like())
                            .bind("shape", stem.shape()),
                    row -> new NearestFrom(
                            row.getBigDecimal(1), row.getBigDecimal(2), "postcode", stem.called(), row.getInt(3)));
            if (there.isPresent()) {
                return there.get();
            }
        }
        return NearestFrom.nowhere("postcode", postcode.text());
    }

    private static int[] counts(Snapshot snapshot, NearestQuestion question) throws SQLException {
        return snapshot.find(
                        asked(snapshot, question, PLACED + """
                            select count(position.organisation_id), count(*)
                            from active
                            left join position using (organisation_id)
                            where role = :role
                            """)
                                .bind("role", question.wanted().code()),
                        row -> new int[] {row.getInt(1), row.getInt(2)})
                .orElseThrow();
    }

    private static Sql asked(Snapshot snapshot, NearestQuestion question, String text) {
        return Sql.of(text)
                .bind("on", question.on())
                .bind("edition", snapshot.state().edition().number());
    }
}
