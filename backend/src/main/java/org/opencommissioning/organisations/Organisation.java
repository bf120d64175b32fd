package org.opencommissioning.organisations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * What the register says of an organisation.
 *
 * @param openedOn   its first day
 * @param closedOn   its last day
 * @param consortium where a GP practice belongs, or belonged last; null for others
 * @param practices  active GP practices of a consortium; null for others
 * @param saidOn     the day of the register that first said all this
 * @param edition    the publication that said it
 * @param line       the line of its file
 */
@Serdeable
public record Organisation(
        String code,
        String name,
        OrganisationRole role,
        OrganisationStatus status,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        Address address,
        @Nullable String phone,
        @Nullable Belonging consortium,
        @Nullable Integer practices,
        LocalDate saidOn,
        long edition,
        int line) {

    /** Where it is. */
    @Serdeable
    public record Address(List<String> lines, @Nullable String postcode) {}

    /**
     * A practice's consortium.
     *
     * @param from first day
     * @param to   last day; null when none is known
     */
    @Serdeable
    public record Belonging(
            String code,
            String name,
            LocalDate from,
            @Nullable LocalDate to) {
        /** @param parts code, name, first and last day */
        private static @Nullable Belonging of(String @Nullable [] parts) {
            return parts == null
                    ? null
                    : new Belonging(
                            parts[0],
                            parts[1],
                            LocalDate.parse(parts[2]),
                            parts[3] == null ? null : LocalDate.parse(parts[3]));
        }
    }

    static Organisation read(ResultSet row) throws SQLException {
        var consortium = row.getArray("consortium");
        return new Organisation(
                row.getString("code"),
                row.getString("name"),
                OrganisationRole.parse(row.getString("role")),
                OrganisationStatus.parse(row.getString("status")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                new Address(List.of((String[]) row.getArray("address").getArray()), row.getString("postcode")),
                row.getString("phone"),
                consortium == null ? null : Belonging.of((String[]) consortium.getArray()),
                row.getObject("practices", Integer.class),
                row.getObject("said_on", LocalDate.class),
                row.getLong("edition"),
                row.getInt("line"));
    }
}
