package org.opencommissioning.api.lists;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.problems.ProblemKind;

/**
 * The parameters that every list takes.
 *
 * @param limit items a page; in CSV and NDJSON all rows are given when it is left out
 * @param after the cursor from {@code next}
 * @param sort  a sort key of the list, {@code -} before it for largest first
 * @param count whether to count all items exactly
 */
@Introspected
public record Paging(
        @Nullable
        @QueryValue
        @Parameter(description = "Items a page. CSV and NDJSON give all rows when it is left out.")
        @Schema(format = "int32", minimum = "1", maximum = "1000", defaultValue = "100", example = "100")
        Integer limit,

        @Nullable
        @QueryValue
        @Parameter(description = "Where to go on: the cursor in the `next` link of the page before.")
        @Schema(maxLength = 2000, pattern = "^[A-Za-z0-9_-]*$")
        String after,

        @Nullable
        @QueryValue
        @Parameter(description = "What to sort by; `-` before it for the largest first.")
        @Schema(maxLength = 40, pattern = "^-?[A-Za-z]+$")
        String sort,

        @Nullable @QueryValue @Parameter(description = "Whether to count all items, exactly.")
        Boolean count,

        @Nullable @QueryValue @Parameter(description = "Which state to read; the newest without it.")
        AsAt asAt,

        @Parameter(hidden = true) HttpRequest<?> request) {
    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1000;

    public Paging {
        if (limit != null && (limit < 1 || limit > MAX_LIMIT)) {
            throw ProblemKind.LIMIT_OUT_OF_RANGE.refusal(
                    "limit",
                    limit.toString(),
                    "The limit is " + limit + ".",
                    "Give a limit from 1 to " + MAX_LIMIT + ".");
        }
    }

    int pageSize() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    AsAt state() {
        return asAt == null ? AsAt.NEWEST : asAt;
    }

    boolean isCounted() {
        return Boolean.TRUE.equals(count);
    }
}
