package org.opencommissioning.pages.accounts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;

/**
 * Sets a password, by a link that was sent.
 *
 * @param token of the link; null where it cannot be used
 */
@Serdeable
record PasswordPage(@Nullable String token, List<FieldProblem> problems) {}
