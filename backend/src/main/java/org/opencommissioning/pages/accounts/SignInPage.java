package org.opencommissioning.pages.accounts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;

/**
 * Asks who somebody is.
 *
 * @param email as typed; never the password
 * @param then  where signing in leads
 * @param said  what has just happened: {@code signed-out}, {@code password-set}; null where nothing
 * @param openId by what provider people may sign in too; null where by none
 */
@Serdeable
record SignInPage(
        @Nullable String email,
        String then,
        @Nullable String said,
        @Nullable String openId,
        List<FieldProblem> problems) {}
