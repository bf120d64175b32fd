package org.opencommissioning.pages.accounts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.security.factor.QrPicture;

/**
 * The second factor of somebody's account.
 *
 * @param secret to type into an authenticator; null where it is on
 * @param codes  for when the telephone is lost, shown this once; null otherwise
 */
@Serdeable
record FactorPage(
        boolean on,
        @Nullable String secret,
        @Nullable QrPicture picture,
        @Nullable List<String> codes,
        List<FieldProblem> problems) {}
