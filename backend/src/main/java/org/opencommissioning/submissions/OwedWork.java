package org.opencommissioning.submissions;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.opencommissioning.publication.reading.Days;
import org.opencommissioning.values.OrganisationName;

/**
 * A return that an organisation of the caller's owes.
 *
 * @param title     of the return
 * @param daysLate  after the due date; 0 where it is not late
 * @param edition   that published it first; null while nothing was
 * @param submission the newest that is on its way; null where none is
 * @param state     of that submission
 */
@Serdeable
public record OwedWork(
        @Schema(maxLength = 40, example = "payments") String kind,

        @Schema(maxLength = 200, example = "Payments of £25,000 and over")
        String title,

        OrganisationName organisation,
        Days period,
        LocalDate dueOn,

        @Schema(format = "int64", minimum = "0", example = "3")
        long daysLate,

        @Nullable @Schema(format = "int64", minimum = "1", example = "78")
        Long edition,

        @Nullable @Schema(format = "int64", minimum = "1", example = "12")
        Long submission,

        @Nullable SubmissionState state) {}
