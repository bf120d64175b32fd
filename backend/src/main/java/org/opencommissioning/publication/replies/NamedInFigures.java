package org.opencommissioning.publication.replies;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.SQLException;
import org.opencommissioning.values.OrganisationCode;

/** Whom published figures name: a socket that rooms fill, a kind each (decisions/0401). */
public interface NamedInFigures {
    boolean holds(String kind);

    /** @param line null for any line of the publication */
    boolean names(Connection connection, long publicationId, @Nullable Integer line, OrganisationCode organisation)
            throws SQLException;
}
