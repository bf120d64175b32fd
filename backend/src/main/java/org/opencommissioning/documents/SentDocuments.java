package org.opencommissioning.documents;

import java.sql.SQLException;
import java.util.Set;
import org.opencommissioning.values.OrganisationCode;

/** What an organisation has sent that its publications may name. */
@FunctionalInterface
public interface SentDocuments {
    /** SHA-256 of each, as 64 hexadecimal digits. */
    Set<String> hashes(OrganisationCode publisher) throws SQLException;
}
