package org.opencommissioning.interests.companies;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.RegisterNames;
import org.opencommissioning.organisations.names.NameMatch.Method;
import org.opencommissioning.organisations.names.NameMatcher;
import org.opencommissioning.values.OrganisationCode;

/**
 * Whose a company may be: by its name among those of the register, letter for letter or word for word, else by the one open practice at
 * its postcode. Two that it could be are nobody (decisions/0153).
 */
record KnownHolders(NameMatcher names, Map<String, Optional<OrganisationCode>> byPostcode, Set<String> codes) {
    private static final Set<Method> SURE = Set.of(Method.EXACT, Method.NORMALISED);

    record Link(OrganisationCode organisation, FoundBy foundBy) {}

    static KnownHolders of(Connection connection, RegisterNames register) throws SQLException {
        var byPostcode = new HashMap<String, Optional<OrganisationCode>>();
        Sql.of("""
            select code, postcode
            from published.organisation
            where to_edition is null
              and role = 'gp-practice'
              and status = 'active'
              and postcode is not null
            """)
                .each(
                        connection,
                        0,
                        row -> byPostcode.merge(
                                plain(row.getString(2)),
                                Optional.of(new OrganisationCode(row.getString(1))),
                                (one, other) -> Optional.empty()));
        var codes = new HashSet<String>();
        Sql.of("select code from published.organisation where to_edition is null")
                .each(connection, 0, row -> codes.add(row.getString(1)));
        return new KnownHolders(register.matcher(connection), byPostcode, codes);
    }

    /** @param code as the sender gave it; empty for none */
    Optional<Link> find(String code, String name, String postcode) {
        if (!code.isEmpty()) {
            return codes.contains(code)
                    ? Optional.of(new Link(new OrganisationCode(code), FoundBy.CODE))
                    : Optional.empty();
        }
        return names.match(name, null)
                .filter(match -> SURE.contains(match.method()))
                .map(match -> new Link(match.organisation().code(), FoundBy.NAME))
                .or(() -> byPostcode
                        .getOrDefault(plain(postcode), Optional.empty())
                        .map(practice -> new Link(practice, FoundBy.POSTCODE)));
    }

    private static String plain(String postcode) {
        return postcode.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
