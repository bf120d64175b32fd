package org.opencommissioning.spending;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedSet;
import org.opencommissioning.values.OrganisationCode;

/** Finds out who is meant by the names that publishers write. */
interface SupplierMatch {
    /** @return for each name whose supplier it is */
    Map<String, Matched> match(Connection connection, SortedSet<String> names, OrganisationCode payer)
            throws SQLException;

    /**
     * Whom a name means.
     *
     * @param key            the same for all spellings of one supplier
     * @param name           as the supplier is shown: the register's name, or the spelling itself
     * @param organisationId of the register; null when the register knows no such name
     * @param method         how it was matched; {@code none} when it was not
     * @param confidence     0 to 1
     */
    record Matched(String key, String name, @Nullable Integer organisationId, String method, double confidence) {}
}
