package org.opencommissioning.organisations.register;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.opencommissioning.publication.PublishableReturn;

/** The four kinds of register file. */
@Factory
final class RegisterReturns {
    private final DataSource reader;

    RegisterReturns(@Named("reader") DataSource reader) {
        this.reader = reader;
    }

    @Singleton
    @Named("practices")
    PublishableReturn<RegisterRow> practices() {
        return of(RegisterKind.PRACTICES);
    }

    @Singleton
    @Named("practice-amendments")
    PublishableReturn<RegisterRow> practiceAmendments() {
        return of(RegisterKind.PRACTICE_AMENDMENTS);
    }

    @Singleton
    @Named("consortia")
    PublishableReturn<RegisterRow> consortia() {
        return of(RegisterKind.CONSORTIA);
    }

    @Singleton
    @Named("trusts")
    PublishableReturn<RegisterRow> trusts() {
        return of(RegisterKind.TRUSTS);
    }

    private PublishableReturn<RegisterRow> of(RegisterKind kind) {
        return new RegisterReturn(kind, this::commissioners, day -> earlier(kind, day));
    }

    private Optional<EarlierFile> earlier(RegisterKind kind, LocalDate before) {
        try (var connection = reader.getConnection()) {
            return EarlierFile.read(connection, kind, before);
        } catch (SQLException lost) {
            throw new IllegalStateException("The register before cannot be read", lost);
        }
    }

    private Commissioners commissioners() {
        try (var connection = reader.getConnection()) {
            return Commissioners.read(connection);
        } catch (SQLException lost) {
            throw new IllegalStateException("The register's commissioners cannot be read", lost);
        }
    }
}
