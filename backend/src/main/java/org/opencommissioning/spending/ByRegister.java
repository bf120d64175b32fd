package org.opencommissioning.spending;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.opencommissioning.organisations.RegisterNames;
import org.opencommissioning.organisations.names.NameMatch;
import org.opencommissioning.values.OrganisationCode;

/**
 * Whom the register means by a name. Spellings it does not know are one supplier when only capitals, punctuation or the way to
 * write the legal form differ (decisions/0185).
 */
@Singleton
final class ByRegister implements SupplierMatch {
    private final RegisterNames register;

    ByRegister(RegisterNames register) {
        this.register = register;
    }

    @Override
    public Map<String, Matched> match(Connection connection, SortedSet<String> names, OrganisationCode payer)
            throws SQLException {
        var matcher = register.matcher(connection);
        var matched = new TreeMap<String, Matched>();
        for (var name : names) {
            matched.put(name, matcher.match(name, payer).map(ByRegister::known).orElseGet(() -> unknown(name)));
        }
        return matched;
    }

    private static Matched known(NameMatch match) {
        var organisation = match.organisation();
        return new Matched(
                "organisation " + organisation.code(),
                organisation.name(),
                organisation.organisationId(),
                match.method().code(),
                match.confidence());
    }

    private static Matched unknown(String name) {
        var letters =
                name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", " ").strip();
        var company = LegalForm.inOneWay(letters);
        return company.equals(letters)
                ? new Matched("name " + (letters.isEmpty() ? name : letters), name, null, "none", 0)
                : new Matched("name " + company, name, null, "legal-form", 0);
    }
}
