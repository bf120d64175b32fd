package org.opencommissioning.returns;

import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/**
 * One delivery of a return's file, kept behind the wall.
 *
 * @param fileSha256 32 bytes; never published as they are (docs/log-format.md, section 4)
 */
public record Submission(
        long id, String kind, OrganisationCode publisher, Period period, String fileName, byte[] fileSha256) {}
