package org.opencommissioning.organisations.particulars;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.succession.ShareOf;
import org.opencommissioning.organisations.succession.SuccessionReason;
import org.opencommissioning.values.OrganisationCode;

/** One thing that a line says of an organisation. First and last days are null where the line gives none. */
public sealed interface Particular {
    /** @param seen the day of the source that calls it so */
    record Named(
            String name, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate seen) implements Particular {}

    record InRole(
            OrganisationRole role,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Particular {}

    record Lived(
            LifeKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Particular {}

    /** @param conditions on which it was authorised; null where there are none */
    record Happened(
            LifeEventKind event,
            @Nullable LocalDate on,
            @Nullable String conditions) implements Particular {}

    record Held(
            Post post,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Particular {}

    /** @param scheme such as {@code GB-COH}, a company's number at Companies House */
    record Identified(String scheme, String value) implements Particular {}

    /** @param share percent of the predecessor; null where it is not said */
    record Succeeded(
            OrganisationCode successor,
            SuccessionReason reason,
            @Nullable LocalDate on,
            @Nullable BigDecimal share,
            @Nullable ShareOf shareOf)
            implements Particular {}

    /** The Board assigned a practice to a consortium as a last resort (Commissioning for patients 4.5). */
    record Assigned(
            OrganisationCode consortium,
            LocalDate from,
            @Nullable LocalDate to) implements Particular {}

    /** @param other the body that it is part of, or whose people it serves */
    record Linked(
            LinkKind kind,
            OrganisationCode other,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Particular {}

    /**
     * A practice offers this beyond the basic contract (Commissioning for patients 6.4).
     *
     * @param detail for whom, when, where; null where nothing is said
     */
    record Offered(
            String service,
            @Nullable String detail,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Particular {}

    /** Where it is, in degrees (WGS84), six places after the point. */
    record Placed(
            BigDecimal latitude,
            BigDecimal longitude,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Particular {}
}
