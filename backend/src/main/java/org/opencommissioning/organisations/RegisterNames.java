package org.opencommissioning.organisations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.names.KnownName;
import org.opencommissioning.organisations.names.NameMatch;
import org.opencommissioning.organisations.names.NameMatcher;
import org.opencommissioning.values.OrganisationCode;

/** The names of the register, for whoever reads names: whom a supplier's name means, under which names a publisher is known. */
@Singleton
public final class RegisterNames {
    private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept(-1, new NameMatcher(List.of())));

    RegisterNames() {}

    /** The names as they stood after an edition. */
    private record Kept(long edition, NameMatcher matcher) {}

    /**
     * @param connection a reader's or a writer's; what it sees decides which state of the register answers
     * @param payer      whose practices are meant first where many have one name; null when it is not known
     */
    public Optional<NameMatch> match(Connection connection, String name, @Nullable OrganisationCode payer)
            throws SQLException {
        return matcher(connection).match(name, payer);
    }

    /** To match many names at one state of the register; pure, and safe for many threads. */
    public NameMatcher matcher(Connection connection) throws SQLException {
        long edition = edition(connection);
        var now = kept.get();
        if (now.edition() != edition) {
            now = new Kept(edition, new NameMatcher(list(connection)));
            kept.set(now);
        }
        return now.matcher();
    }

    /** Every name under which the register has known an organisation, the newest first; empty for a code it does not know. */
    public List<String> names(Connection connection, OrganisationCode code) throws SQLException {
        return Sql.of("""
            select name
            from published.organisation
            where code = :code
            group by name
            order by max(from_edition) desc
            """).bind("code", code.text()).list(connection, row -> row.getString(1));
    }

    private static long edition(Connection connection) throws SQLException {
        return Sql.of("""
            select coalesce(max(edition), 0)
            from published.dataset_edition
            where dataset = any(:datasets)
            """).bind("datasets", OrganisationQueries.DATASETS).get(connection, row -> row.getLong(1));
    }

    private static List<KnownName> list(Connection connection) throws SQLException {
        return Sql.of("""
            select o.organisation_id, o.code, o.name, o.role, o.status,
                   concat_ws(' ', array_to_string(o.address, ' '), o.postcode) as address, k.code as consortium
            from published.organisation o
            left join published.organisation_key k on k.organisation_id = o.commissioner_id
            where o.to_edition is null
              and o.role in ('gp-practice', 'consortium', 'nhs-trust', 'nhs-foundation-trust', 'ambulance-trust', 'care-trust',
                             'independent-provider', 'voluntary-provider', 'social-enterprise', 'local-authority')
            """)
                .list(
                        connection,
                        row -> new KnownName(
                                row.getInt("organisation_id"),
                                new OrganisationCode(row.getString("code")),
                                row.getString("name"),
                                OrganisationRole.parse(row.getString("role")),
                                row.getString("status").equals(OrganisationStatus.ACTIVE.code()),
                                row.getString("address"),
                                row.getString("consortium") == null
                                        ? null
                                        : new OrganisationCode(row.getString("consortium"))));
    }
}
