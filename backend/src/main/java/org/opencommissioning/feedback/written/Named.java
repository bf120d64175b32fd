package org.opencommissioning.feedback.written;

import io.micronaut.core.annotation.Nullable;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Organisations in what is read, by their numbers in {@code published.organisation_key}. */
public final class Named {
    /** A publication that stood at the edition. */
    public static final String LIVE =
            "pub.edition <= :edition and (pub.superseded_by is null or pub.superseded_by > :edition)";

    private Named() {}

    /** Joins an organisation's code and its name at the edition. @param alias a word of ours */
    public static String join(String alias, String id) {
        return """
            left join published.organisation_key %1$s on %1$s.organisation_id = %2$s
            left join published.organisation %1$s_named on %1$s_named.organisation_id = %2$s
              and %1$s_named.from_edition <= :edition
              and (%1$s_named.to_edition is null or %1$s_named.to_edition > :edition)
            """.formatted(alias, id);
    }

    /** The columns that {@link #read} reads. */
    public static String columns(String alias) {
        return "%1$s.code as %1$s_code, coalesce(%1$s_named.name, %1$s.code) as %1$s_name".formatted(alias);
    }

    /** Null where there is no organisation. */
    public static @Nullable OrganisationName read(ResultSet row, String alias) throws SQLException {
        var code = row.getString(alias + "_code");
        return code == null ? null : new OrganisationName(new OrganisationCode(code), row.getString(alias + "_name"));
    }
}
