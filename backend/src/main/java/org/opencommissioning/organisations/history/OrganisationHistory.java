package org.opencommissioning.organisations.history;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import java.util.List;
import org.opencommissioning.organisations.Membership;
import org.opencommissioning.organisations.particulars.Life;
import org.opencommissioning.organisations.particulars.LifeEvent;
import org.opencommissioning.organisations.particulars.NameHeld;
import org.opencommissioning.organisations.particulars.Officer;
import org.opencommissioning.organisations.particulars.OrganisationLink;
import org.opencommissioning.organisations.particulars.OtherIdentifier;
import org.opencommissioning.organisations.particulars.PositionHeld;
import org.opencommissioning.organisations.particulars.RoleHeld;
import org.opencommissioning.organisations.particulars.ServiceOffered;
import org.opencommissioning.organisations.succession.Succession;
import org.opencommissioning.values.OrganisationCode;

/**
 * An organisation through time; each part with the edition and line that says it.
 *
 * @param memberships  of a practice, the newest first
 * @param predecessors through every reorganisation, the nearest first
 * @param successors   through every reorganisation, the nearest first
 */
@Serdeable
public record OrganisationHistory(
        OrganisationCode code,
        @ArraySchema(maxItems = 1000) List<NameHeld> names,
        @ArraySchema(maxItems = 1000) List<RoleHeld> roles,
        @ArraySchema(maxItems = 1000) List<Life> lives,
        @ArraySchema(maxItems = 1000) List<LifeEvent> events,
        @ArraySchema(maxItems = 1000) List<Officer> officers,
        @ArraySchema(maxItems = 1000) List<ServiceOffered> services,
        @ArraySchema(maxItems = 1000) List<OtherIdentifier> identifiers,
        @ArraySchema(maxItems = 1000) List<OrganisationLink> links,
        @ArraySchema(maxItems = 1000) List<PositionHeld> positions,
        @ArraySchema(maxItems = 1000) List<Membership> memberships,
        @ArraySchema(maxItems = 10_000) List<Succession> predecessors,
        @ArraySchema(maxItems = 10_000) List<Succession> successors) {}
