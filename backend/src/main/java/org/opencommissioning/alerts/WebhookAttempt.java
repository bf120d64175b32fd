package org.opencommissioning.alerts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * One call of a webhook.
 *
 * @param edition that was sent
 * @param status  of the answer; null where none came
 * @param outcome {@code delivered}, or why it was not
 */
@Serdeable
record WebhookAttempt(
        @Schema(format = "int64", minimum = "1", example = "76")
        long edition,

        Instant triedAt,

        @Nullable @Schema(format = "int32", minimum = "100", maximum = "599", example = "200")
        Integer status,

        @Schema(maxLength = 200, example = "delivered") String outcome) {}
