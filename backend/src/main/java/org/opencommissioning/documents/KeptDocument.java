package org.opencommissioning.documents;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.opencommissioning.values.OrganisationCode;

/** A document that waits behind the wall for a publication to name it. @param name as the file was called, for those who sent it */
@Serdeable
public record KeptDocument(
        String sha256, OrganisationCode publisher, String name, long size, int pages, Instant receivedAt) {}
