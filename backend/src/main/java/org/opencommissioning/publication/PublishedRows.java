package org.opencommissioning.publication;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;

/** Where a kind's rows live in schema {@code published}, and how one of them reads in the log. Disclosure control is done here. */
public interface PublishedRows<R extends ReturnRow> {

    /** Writes the row's canonical form (docs/log-format.md, section 2); the member {@code line} is in every kind. */
    void canonical(R row, Draft draft, Canonical out);

    /** Writes a batch of rows, in file order, within the publishing transaction. */
    void write(Connection connection, Draft draft, List<R> batch) throws SQLException, IOException;

    /** After the last batch, before the edition is known: per-publication totals. */
    void finish(Connection connection, Draft draft) throws SQLException;

    /** The publication's rows are not the newest any more. */
    void supersede(Connection connection, long publicationId) throws SQLException;
}
