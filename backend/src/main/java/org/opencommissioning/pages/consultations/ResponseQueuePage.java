package org.opencommissioning.pages.consultations;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.consultations.responses.WaitingResponse;
import org.opencommissioning.values.OrganisationCode;

/** Responses that wait for a moderator, without their answers, and months of which something is decided and not public yet. */
@Serdeable
record ResponseQueuePage(List<WaitingResponse> responses, List<Ready> ready) {

    @Serdeable
    record Ready(OrganisationCode consortium, String month, long ready, long waiting) {}
}
