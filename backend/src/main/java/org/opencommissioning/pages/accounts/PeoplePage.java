package org.opencommissioning.pages.accounts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;

/** Everybody who has an account, for stewards, and the form that invites another. */
@Serdeable
record PeoplePage(List<Row> people, List<Choice> roles, Asked asked, List<FieldProblem> problems) {

    /** @param state invited, open or closed */
    @Serdeable
    record Row(long id, String email, String name, String state, List<String> roles) {}

    /** A role to choose. */
    @Serdeable
    record Choice(String value, String text) {}

    /** What was filled in. */
    @Serdeable
    record Asked(
            @Nullable String email,
            @Nullable String name,
            @Nullable String role,
            @Nullable String organisation,
            @Nullable String lastDay) {
        static final Asked NOTHING = new Asked(null, null, null, null, null);
    }
}
