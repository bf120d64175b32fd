package org.opencommissioning.organisations.particulars;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/**
 * Where one type of particular is kept.
 *
 * @param organisation column of the organisation that is spoken of
 */
record ParticularTable<P extends Particular>(String name, Class<P> type, String organisation, List<Column<P>> columns) {

    /** @param type of SQL; {@code code} where an organisation's code is kept as its number */
    record Column<P>(String name, String type, Function<P, Object> value) {
        boolean isCode() {
            return type.equals("code");
        }
    }

    static <P extends Particular> ParticularTable<P> of(String name, Class<P> type, List<Column<P>> columns) {
        return new ParticularTable<>(name, type, "organisation_id", columns);
    }

    /** A line to be written. */
    record Line<P>(long line, OrganisationCode organisation, P what) {}

    void write(Connection connection, long publication, List<Line<P>> lines) throws SQLException {
        if (lines.isEmpty()) {
            return;
        }
        var sql = Sql.of(insert())
                .bind("publication", publication)
                .bind("lines", array(connection, "bigint", lines, Line::line))
                .bind(
                        "organisations",
                        array(
                                connection,
                                "text",
                                lines,
                                line -> line.organisation().text()));
        for (var column : columns) {
            var type = column.isCode() ? "text" : column.type();
            sql.bind(
                    column.name(),
                    array(connection, type, lines, line -> column.value().apply(line.what())));
        }
        sql.update(connection);
    }

    /** Codes of other organisations that the lines speak of. */
    List<String> codes(List<Line<P>> lines) {
        var codes = new ArrayList<String>();
        columns.stream()
                .filter(Column::isCode)
                .forEach(column -> lines.stream()
                        .map(line -> (String) column.value().apply(line.what()))
                        .forEach(codes::add));
        return codes;
    }

    private String insert() {
        var names = columns.stream().map(Column::name).toList();
        var values = columns.stream()
                .map(column -> column.isCode() ? column.name() + ".organisation_id" : "sent." + column.name())
                .toList();
        var joins = columns.stream()
                .filter(Column::isCode)
                .map(column ->
                        "join published.organisation_key %1$s on %1$s.code = sent.%1$s\n".formatted(column.name()))
                .collect(Collectors.joining());
        return """
            insert into published.%s (publication_id, line, %s, %s)
            select :publication, sent.line, o.organisation_id, %s
            from unnest(:lines, :organisations, %s) as sent (line, organisation, %s)
            join published.organisation_key o on o.code = sent.organisation
            %s\
            """.formatted(
                        name,
                        organisation,
                        String.join(", ", names),
                        String.join(", ", values),
                        names.stream().map(column -> ":" + column).collect(Collectors.joining(", ")),
                        String.join(", ", names),
                        joins);
    }

    private static <P> java.sql.Array array(
            Connection connection, String type, List<Line<P>> lines, Function<Line<P>, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, lines.stream().map(value).toArray());
    }
}
