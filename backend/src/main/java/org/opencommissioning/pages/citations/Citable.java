package org.opencommissioning.pages.citations;

import java.sql.SQLException;
import java.util.Optional;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.pages.frame.Visit;

/** Pages whose figure a citation can hold against today's: a socket that pages fill. */
public interface Citable {
    /**
     * @param then  the state that was cited
     * @param now   the newest state
     * @param visit the question, with the parameters of the cited page
     * @param path  of the cited page, {@code /payments/75-15}
     * @return empty when the path is not one of these pages, or there was nothing at it
     */
    Optional<Cited> cite(Snapshot then, Snapshot now, Visit visit, String path) throws SQLException;
}
