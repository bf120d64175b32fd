package org.opencommissioning.pages.accounts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.security.keys.ApiKey;

/**
 * Somebody's own keys.
 *
 * @param acts what a key of theirs may be for
 * @param made the key that has just been made, shown this once; null where none was
 */
@Serdeable
record KeysPage(
        List<ApiKey> keys,
        Instant now,
        List<PeoplePage.Choice> acts,
        @Nullable String made,
        List<FieldProblem> problems) {}
