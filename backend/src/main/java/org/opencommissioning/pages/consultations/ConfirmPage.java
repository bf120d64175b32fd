package org.opencommissioning.pages.consultations;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/**
 * Where the link of a mail leads.
 *
 * @param state        {@code ask}, {@code counts}, {@code before} or {@code no-link}
 * @param token        what the form sends back; null where there is nothing to confirm
 * @param consultation {@code 9N4/NW-1}; null where it is not known
 */
@Serdeable
record ConfirmPage(
        String state, @Nullable String token, @Nullable String consultation) {}
