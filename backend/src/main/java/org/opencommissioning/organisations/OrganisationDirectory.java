package org.opencommissioning.organisations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.database.Sql;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** The register as readers leaf through it: by name, letter and role. */
@Singleton
public final class OrganisationDirectory {

    /** Organisations of one role. */
    public record RoleCount(OrganisationRole role, long count) {}

    /** By name. @param after cursor to continue after; null for the first page */
    public Page<Organisation> page(Snapshot snapshot, DirectoryFilter filter, @Nullable String after, int limit)
            throws SQLException {
        return new PageQuestion<>(OrganisationQueries.ORGANISATIONS, "directory " + filter, "name", filter::where)
                .page(snapshot, after, limit, false);
    }

    public long count(Snapshot snapshot, DirectoryFilter filter) throws SQLException {
        return new PageQuestion<>(OrganisationQueries.ORGANISATIONS, "", "name", filter::where).count(snapshot);
    }

    /** How many there are of each role. */
    public List<RoleCount> roles(Snapshot snapshot, DirectoryFilter filter) throws SQLException {
        return snapshot.list(
                grouped(snapshot, filter, "o.role", "o.role, count(*)"),
                row -> new RoleCount(OrganisationRole.parse(row.getString(1)), row.getLong(2)));
    }

    /** Capitals with which names begin, in order. */
    public List<String> letters(Snapshot snapshot, DirectoryFilter filter) throws SQLException {
        return snapshot.list(
                grouped(snapshot, filter, "upper(left(o.name, 1))", "upper(left(o.name, 1))"), row -> row.getString(1));
    }

    private static Sql grouped(Snapshot snapshot, DirectoryFilter filter, String by, String columns) {
        var where = filter.where(snapshot.state());
        return Sql.of("select " + columns + "\nfrom published.organisation o\n" + where.clause() + "group by " + by
                        + "\norder by 1")
                .bind(where.values());
    }

    /** As the register calls them, in the order given; a code that it does not know is its own name. */
    public List<OrganisationName> names(Snapshot snapshot, List<OrganisationCode> codes) throws SQLException {
        var names = new ArrayList<OrganisationName>();
        for (var code : codes) {
            names.add(findName(snapshot, code).orElse(new OrganisationName(code, code.text())));
        }
        return names;
    }

    /** Empty where the register does not know the code. */
    public Optional<OrganisationName> findName(Snapshot snapshot, OrganisationCode code) throws SQLException {
        return snapshot.find(
                Sql.of("""
                    select name
                    from published.organisation
                    where code = :code
                      and from_edition <= :edition
                      and (to_edition is null or to_edition > :edition)
                    """)
                        .bind("code", code.text())
                        .bind("edition", snapshot.state().edition().number()),
                row -> new OrganisationName(code, row.getString(1)));
    }
}
