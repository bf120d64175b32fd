package org.opencommissioning.organisations;

import io.micronaut.core.annotation.Nullable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.cli.TestPortal;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A portal with a database of its own, into which register files are loaded as anybody's would be. */
public final class RegisterPortal implements AutoCloseable {
    private final TestPortal portal = TestPortal.empty();

    public void publish(String kind, String period, String text) {
        publish(kind, period, text.getBytes(), null);
    }

    /** @param reason why it replaces what is published for the period; null for a first publication */
    public void publish(String kind, String period, byte[] bytes, @Nullable String reason) {
        var delivery = new Delivery(
                new OrganisationCode("9NB"),
                "NHS Commissioning Board",
                Period.parse(period),
                kind + ".csv",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
        try {
            var loaded = portal.load(kind, delivery, reason).toString();
            if (!loaded.startsWith("Publicly")) {
                throw new AssertionError(loaded);
            }
        } catch (IOException | SQLException e) {
            throw new AssertionError(e);
        }
    }

    public TestPortal portal() {
        return portal;
    }

    /** The first column of each row. */
    public List<String> lines(String query) {
        try (var connection = portal.database().openAsReader()) {
            return Sql.of(query).list(connection, row -> row.getString(1));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        portal.close();
    }
}
