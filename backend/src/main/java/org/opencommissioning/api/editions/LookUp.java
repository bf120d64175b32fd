package org.opencommissioning.api.editions;

import org.opencommissioning.database.Sql;

/**
 * What stands under numbers of the database, such as the names of suppliers. Made once, as a constant: what was found is remembered
 * under it.
 *
 * @param sql    selects the number first; {@code :numbers} are the wanted ones, {@code :edition} is the edition that is read
 * @param reader of the rest of the row
 */
public record LookUp<V>(String sql, Sql.RowReader<V> reader) {}
