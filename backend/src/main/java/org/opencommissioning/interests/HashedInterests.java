package org.opencommissioning.interests;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.OrganisationCode;

/** Published interests as the log hashed them. */
@Singleton
final class HashedInterests implements HashedRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(InterestReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("""
            select i.line, i.person, i.withheld, practice.code as practice, i.role, provider.code as provider,
                   i.provider_name, i.kind, i.share, i.band, i.relationship, i.from_on, i.to_on, i.declared_on, i.managed,
                   i.gifts, i.breach
            from published.interest i
            left join published.organisation_key practice on practice.organisation_id = i.practice_id
            left join published.organisation_key provider on provider.organisation_id = i.provider_id
            where i.publication_id = :publication
              and i.line = any(:lines)
            """).bind("publication", publicationId).bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var out = new Canonical();
        new InterestRow(
                        row.getLong("line"),
                        List.of(),
                        row.getString("person"),
                        row.getString("withheld"),
                        code(row.getString("practice")),
                        row.getString("role"),
                        code(row.getString("provider")),
                        row.getString("provider_name"),
                        InterestKind.parse(row.getString("kind")),
                        row.getBigDecimal("share"),
                        Interest.band(row),
                        row.getString("relationship"),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class),
                        row.getObject("declared_on", LocalDate.class),
                        row.getString("managed"),
                        row.getString("gifts"),
                        row.getString("breach"))
                .canonical(out);
        return out.toBytes();
    }

    private static @Nullable OrganisationCode code(@Nullable String text) {
        return text == null ? null : new OrganisationCode(text);
    }
}
