package org.opencommissioning.pages.accounts;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;

/** One account, for stewards. @param state invited, open or closed */
@Serdeable
record PersonPage(
        long id,
        String email,
        String name,
        String state,
        List<AccountPage.GrantRow> grants,
        List<PeoplePage.Choice> roles,
        PeoplePage.Asked asked,
        List<FieldProblem> problems) {}
