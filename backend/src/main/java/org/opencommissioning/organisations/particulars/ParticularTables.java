package org.opencommissioning.organisations.particulars;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.particulars.Particular.Assigned;
import org.opencommissioning.organisations.particulars.Particular.Happened;
import org.opencommissioning.organisations.particulars.Particular.Held;
import org.opencommissioning.organisations.particulars.Particular.Identified;
import org.opencommissioning.organisations.particulars.Particular.InRole;
import org.opencommissioning.organisations.particulars.Particular.Linked;
import org.opencommissioning.organisations.particulars.Particular.Lived;
import org.opencommissioning.organisations.particulars.Particular.Named;
import org.opencommissioning.organisations.particulars.Particular.Offered;
import org.opencommissioning.organisations.particulars.Particular.Placed;
import org.opencommissioning.organisations.particulars.Particular.Succeeded;
import org.opencommissioning.organisations.particulars.ParticularTable.Column;
import org.opencommissioning.organisations.particulars.ParticularTable.Line;

/** Writes particulars to the tables of their types. */
public final class ParticularTables {
    private static final String KEYS = """
        insert into published.organisation_key (code)
        select distinct code
        from unnest(:codes) as named (code)
        where not exists (select from published.organisation_key k where k.code = named.code)
        on conflict do nothing
        """;

    static final List<ParticularTable<?>> ALL = List.of(
            ParticularTable.of(
                    "organisation_name",
                    Named.class,
                    List.of(
                            new Column<>("name", "text", Named::name),
                            new Column<>("from_day", "date", Named::from),
                            new Column<>("to_day", "date", Named::to),
                            new Column<>("seen_on", "date", Named::seen))),
            ParticularTable.of(
                    "organisation_role",
                    InRole.class,
                    List.of(
                            new Column<>("role", "text", said -> said.role().code()),
                            new Column<>("from_day", "date", InRole::from),
                            new Column<>("to_day", "date", InRole::to))),
            ParticularTable.of(
                    "organisation_life",
                    Lived.class,
                    List.of(
                            new Column<>("kind", "text", said -> said.kind().code()),
                            new Column<>("from_day", "date", Lived::from),
                            new Column<>("to_day", "date", Lived::to))),
            ParticularTable.of(
                    "life_event",
                    Happened.class,
                    List.of(
                            new Column<>("event", "text", said -> said.event().code()),
                            new Column<>("happened_on", "date", Happened::on),
                            new Column<>("conditions", "text", Happened::conditions))),
            ParticularTable.of(
                    "officer",
                    Held.class,
                    List.of(
                            new Column<>("post", "text", said -> said.post().code()),
                            new Column<>("name", "text", Held::name),
                            new Column<>("from_day", "date", Held::from),
                            new Column<>("to_day", "date", Held::to))),
            ParticularTable.of(
                    "organisation_identifier",
                    Identified.class,
                    List.of(
                            new Column<>("scheme", "text", Identified::scheme),
                            new Column<>("value", "text", Identified::value))),
            ParticularTable.of(
                    "assignment",
                    Assigned.class,
                    List.of(
                            new Column<>(
                                    "consortium_id",
                                    "code",
                                    said -> said.consortium().text()),
                            new Column<>("from_day", "date", Assigned::from),
                            new Column<>("to_day", "date", Assigned::to))),
            ParticularTable.of(
                    "organisation_link",
                    Linked.class,
                    List.of(
                            new Column<>("kind", "text", said -> said.kind().code()),
                            new Column<>(
                                    "other_id", "code", said -> said.other().text()),
                            new Column<>("from_day", "date", Linked::from),
                            new Column<>("to_day", "date", Linked::to))),
            ParticularTable.of(
                    "practice_service",
                    Offered.class,
                    List.of(
                            new Column<>("service", "text", Offered::service),
                            new Column<>("detail", "text", Offered::detail),
                            new Column<>("from_day", "date", Offered::from),
                            new Column<>("to_day", "date", Offered::to))),
            ParticularTable.of(
                    "organisation_position",
                    Placed.class,
                    List.of(
                            new Column<>("latitude", "numeric", Placed::latitude),
                            new Column<>("longitude", "numeric", Placed::longitude),
                            new Column<>("from_day", "date", Placed::from),
                            new Column<>("to_day", "date", Placed::to))),
            new ParticularTable<>(
                    "succession",
                    Succeeded.class,
                    "predecessor_id",
                    List.of(
                            new Column<>(
                                    "successor_id",
                                    "code",
                                    said -> said.successor().text()),
                            new Column<>("reason", "text", said -> said.reason().code()),
                            new Column<>("happened_on", "date", Succeeded::on),
                            new Column<>("share", "numeric", Succeeded::share),
                            new Column<>("share_of", "text", ParticularTables::shareOf))));

    private ParticularTables() {}

    /** What the lines of one batch say, in any order; codes that are new get their number. */
    public static void write(Connection connection, long publication, List<SaidOnLine> said) throws SQLException {
        if (said.isEmpty()) {
            return;
        }
        var codes = Stream.concat(
                        said.stream().map(line -> line.said().organisation().text()),
                        ALL.stream().flatMap(table -> otherCodes(table, said)))
                .distinct()
                .toArray();
        Sql.of(KEYS).bind("codes", connection.createArrayOf("text", codes)).update(connection);
        for (var table : ALL) {
            write(connection, publication, table, said);
        }
    }

    /** Destroys all that a publication says. */
    public static void destroy(Connection connection, long publication) throws SQLException {
        for (var table : ALL) {
            Sql.of("delete from published." + table.name() + " where publication_id = :publication")
                    .bind("publication", publication)
                    .update(connection);
        }
    }

    /** One thing said, and on which line. */
    public record SaidOnLine(long line, Said said) {}

    private static <P extends Particular> void write(
            Connection connection, long publication, ParticularTable<P> table, List<SaidOnLine> said)
            throws SQLException {
        table.write(connection, publication, lines(table, said));
    }

    private static <P extends Particular> Stream<String> otherCodes(ParticularTable<P> table, List<SaidOnLine> said) {
        return table.codes(lines(table, said)).stream();
    }

    private static <P extends Particular> List<Line<P>> lines(ParticularTable<P> table, List<SaidOnLine> said) {
        return said.stream()
                .filter(line -> table.type().isInstance(line.said().what()))
                .map(line -> new Line<>(
                        line.line(),
                        line.said().organisation(),
                        table.type().cast(line.said().what())))
                .toList();
    }

    private static @Nullable String shareOf(Succeeded said) {
        return said.shareOf() == null ? null : said.shareOf().code();
    }
}
