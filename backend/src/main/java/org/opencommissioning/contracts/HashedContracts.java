package org.opencommissioning.contracts;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.database.Sql;
import org.opencommissioning.publication.HashedRows;
import org.opencommissioning.transparencylog.Canonical;

/** Published contracts as the log hashed them. */
@Singleton
final class HashedContracts implements HashedRows {
    @Override
    public boolean holds(String kind) {
        return kind.equals(ContractReturn.KIND);
    }

    @Override
    public Sql select(long publicationId, List<Integer> lines) {
        return Sql.of("select " + ContractStates.COLUMNS + "\nfrom " + ContractStates.TABLES + """
            where c.publication_id = :publication
              and c.line = any(:lines)
            """)
                .bind("publication", publicationId)
                .bind("lines", lines.toArray(Integer[]::new));
    }

    @Override
    public byte[] canonical(ResultSet row) throws SQLException {
        var out = new Canonical();
        ContractStates.read(row).canonical(out);
        return out.toBytes();
    }
}
