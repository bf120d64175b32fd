package org.opencommissioning.organisations.register;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.organisations.particulars.Said;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.values.OrganisationCode;

/**
 * What one line of a register file says of one organisation.
 *
 * @param closed       its last day
 * @param address      lines that hold something, without the postcode
 * @param commissioner who commissions a practice or cost centre, a consortium or not
 * @param joined       its first day with that commissioner
 * @param left         its last day with that commissioner
 * @param said         what the line says besides
 */
public record RegisterRow(
        long line,
        List<String> cells,
        OrganisationCode code,
        String name,
        OrganisationRole role,
        OrganisationStatus status,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        List<String> address,
        @Nullable String postcode,
        @Nullable String phone,
        @Nullable OrganisationCode commissioner,
        @Nullable LocalDate joined,
        @Nullable LocalDate left,
        List<Said> said)
        implements ReturnRow {}
