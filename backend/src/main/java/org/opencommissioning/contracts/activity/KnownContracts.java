package org.opencommissioning.contracts.activity;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.opencommissioning.contracts.ContractId;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;

/** The contracts of a consortium's published registers, for those who check what is reported of them. */
@Singleton
final class KnownContracts {
    private final DataSource reader;

    KnownContracts(@Named("reader") DataSource reader) {
        this.reader = reader;
    }

    /** Between which days a contract runs, as far as any register says. */
    record Term(@Nullable LocalDate from, @Nullable LocalDate to) {
        boolean holds(YearMonth month) {
            return (from == null || !month.atEndOfMonth().isBefore(from))
                    && (to == null || !month.atDay(1).isAfter(to));
        }

        Term orLonger(Term other) {
            return new Term(
                    from == null || other.from == null ? null : from.isBefore(other.from) ? from : other.from,
                    to == null || other.to == null ? null : to.isAfter(other.to) ? to : other.to);
        }
    }

    /** @return by {@link #key}; empty where no register is published */
    Map<String, Term> of(OrganisationCode consortium) throws SQLException {
        var terms = new HashMap<String, Term>();
        try (var connection = reader.getConnection()) {
            Sql.of("""
                select c.contract_id, c.from_on, c.to_on
                from published.contract c
                join published.publication pub using (publication_id)
                where pub.kind = 'contracts'
                  and pub.publisher = :consortium
                  and pub.edition is not null
                  and pub.superseded_by is null
                """)
                    .bind("consortium", consortium.text())
                    .each(
                            connection,
                            0,
                            row -> terms.merge(
                                    row.getString("contract_id").toUpperCase(Locale.ROOT),
                                    new Term(
                                            row.getObject("from_on", LocalDate.class),
                                            row.getObject("to_on", LocalDate.class)),
                                    Term::orLonger));
        }
        return terms;
    }

    /** By what activity and register mean the same contract: letters and digits of the reference, in capitals. */
    static String key(OrganisationCode consortium, String reference) {
        return ContractId.of(consortium, reference).toUpperCase(Locale.ROOT);
    }
}
