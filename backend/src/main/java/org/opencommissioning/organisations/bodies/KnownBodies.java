package org.opencommissioning.organisations.bodies;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.Delivery;

/**
 * What the register says when a file about organisations is checked, without what the file itself will replace.
 *
 * @param onsCodes   codes by the identifier that national statistics give
 * @param successors codes by the code before
 * @param holders    who holds posts, by organisation and post
 * @param members    where practices belong, by practice
 */
record KnownBodies(
        Map<String, Body> byCode,
        Map<String, String> onsCodes,
        Map<String, Set<String>> successors,
        Map<String, List<Span>> holders,
        Map<String, List<Span>> members) {

    static final KnownBodies NONE = new KnownBodies(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    record Body(
            String role,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed) {}

    /** Something that lasts: both days are in it, null for open ends. */
    record Span(
            String what, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean meets(Span other) {
            return !before(to, other.from) && !before(other.to, from);
        }

        private static boolean before(@Nullable LocalDate end, @Nullable LocalDate begin) {
            return end != null && begin != null && end.isBefore(begin);
        }
    }

    @Nullable
    Body find(String code) {
        return byCode.get(code);
    }

    static KnownBodies read(Connection connection, String kind, Delivery delivery) throws SQLException {
        var bodies = new HashMap<String, Body>();
        Sql.of("select code, role, opened_on, closed_on from published.organisation where to_edition is null")
                .each(
                        connection,
                        0,
                        row -> bodies.put(
                                row.getString(1),
                                new Body(
                                        row.getString(2),
                                        row.getObject(3, LocalDate.class),
                                        row.getObject(4, LocalDate.class))));
        var ons = new HashMap<String, String>();
        live("select said.value, k.code from published.organisation_identifier said", "said.scheme = 'GB-ONS'")
                .each(connection, 0, row -> ons.put(row.getString(1), row.getString(2)));
        return new KnownBodies(
                bodies,
                ons,
                successors(connection, kind, delivery),
                holders(connection, kind, delivery),
                members(connection));
    }

    private static Map<String, Set<String>> successors(Connection connection, String kind, Delivery delivery)
            throws SQLException {
        var successors = new HashMap<String, Set<String>>();
        Sql.of("""
            select p.code, n.code
            from published.succession said
            join published.organisation_key p on p.organisation_id = said.predecessor_id
            join published.organisation_key n on n.organisation_id = said.successor_id
            where said.to_edition is null
              and said.publication_id not in (%s)
            """.formatted(REPLACED))
                .bind("kind", kind)
                .bind("publisher", delivery.publisher().text())
                .bind("from", delivery.period().from())
                .bind("to", delivery.period().to())
                .each(
                        connection,
                        0,
                        row -> successors
                                .computeIfAbsent(row.getString(1), code -> new HashSet<>())
                                .add(row.getString(2)));
        return successors;
    }

    private static Map<String, List<Span>> holders(Connection connection, String kind, Delivery delivery)
            throws SQLException {
        var holders = new HashMap<String, List<Span>>();
        live("""
            select k.code || ' ' || said.post, said.name, said.from_day, said.to_day
            from published.officer said\
            """, "said.publication_id not in (" + REPLACED + ")")
                .bind("kind", kind)
                .bind("publisher", delivery.publisher().text())
                .bind("from", delivery.period().from())
                .bind("to", delivery.period().to())
                .each(connection, 0, row -> span(holders, row));
        return holders;
    }

    private static Map<String, List<Span>> members(Connection connection) throws SQLException {
        var members = new HashMap<String, List<Span>>();
        Sql.of("""
            select p.code, c.code, lower(m.days), upper(m.days) - 1
            from published.membership m
            join published.organisation_key p on p.organisation_id = m.practice_id
            join published.organisation_key c on c.organisation_id = m.consortium_id
            where m.to_edition is null
              and not m.assigned
            """).each(connection, 0, row -> span(members, row));
        return members;
    }

    private static final String REPLACED = """
        select publication_id
        from published.publication
        where kind = :kind and publisher = :publisher and period = daterange(:from, :to)
        """;

    private static void span(Map<String, List<Span>> spans, java.sql.ResultSet row) throws SQLException {
        spans.computeIfAbsent(row.getString(1), key -> new ArrayList<>())
                .add(new Span(row.getString(2), row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class)));
    }

    private static Sql live(String select, String condition) {
        return Sql.of("""
            %s
            join published.organisation_key k on k.organisation_id = said.organisation_id
            where said.to_edition is null
              and %s
            """.formatted(select, condition));
    }
}
