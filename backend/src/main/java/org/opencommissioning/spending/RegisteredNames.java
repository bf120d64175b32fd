package org.opencommissioning.spending;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;
import org.opencommissioning.organisations.RegisterNames;
import org.opencommissioning.values.OrganisationCode;

/** The register's names of a publisher. */
@Singleton
final class RegisteredNames implements PublisherNames {
    private final DataSource reader;
    private final RegisterNames register;

    RegisteredNames(@Named("reader") DataSource reader, RegisterNames register) {
        this.reader = reader;
        this.register = register;
    }

    @Override
    public Collection<String> of(OrganisationCode publisher) {
        try (var connection = reader.getConnection()) {
            return register.names(connection, publisher);
        } catch (SQLException e) {
            throw new IllegalStateException("The names of " + publisher + " cannot be read", e);
        }
    }
}
