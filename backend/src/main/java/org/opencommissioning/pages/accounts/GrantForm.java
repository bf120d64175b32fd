package org.opencommissioning.pages.accounts;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.security.Grant;
import org.opencommissioning.security.Role;
import org.opencommissioning.security.accounts.Account;
import org.opencommissioning.values.OrganisationCode;

/** What the forms of the people pages send, and what is wrong with it. */
@Serdeable
@Introspected
record GrantForm(
        @Nullable String email,
        @Nullable String name,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String lastDay) {
    private static final int LONGEST_NAME = 100;

    static List<PeoplePage.Choice> choices() {
        return Arrays.stream(Role.values())
                .map(role -> new PeoplePage.Choice(role.slug(), role.title()))
                .toList();
    }

    PeoplePage.Asked asked() {
        return new PeoplePage.Asked(cut(email), cut(name), cut(role), cut(organisation), cut(lastDay));
    }

    List<FieldProblem> problemsOfPerson() {
        var problems = new ArrayList<FieldProblem>();
        if (Account.emailOf(email) == null) {
            problems.add(new FieldProblem("email", "Give the person’s e-mail address, such as name@example.org."));
        }
        var plain = name == null ? "" : name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME || plain.matches(".*\\p{Cntrl}.*")) {
            problems.add(new FieldProblem("name", "Give the person’s name, in up to 100 characters."));
        }
        return problems;
    }

    /** @param snapshot where the organisation must be known */
    List<FieldProblem> problemsOfGrant(Snapshot snapshot, LocalDate today) throws SQLException {
        var problems = new ArrayList<FieldProblem>();
        if (Role.find(role == null ? "" : role).isEmpty()) {
            problems.add(new FieldProblem("role", "Choose a role."));
        }
        var code = code();
        if (code == null) {
            problems.add(new FieldProblem("organisation", "Give the organisation’s code, such as 9N4."));
        } else if (GrantRows.name(snapshot, code) == null) {
            problems.add(new FieldProblem("organisation", "The register knows no organisation " + code + "."));
        }
        if (hasLastDay() && (day() == null || day().isBefore(today))) {
            problems.add(new FieldProblem("lastDay", "Give a day from today on, or none."));
        }
        return problems;
    }

    Grant grant() {
        return new Grant(Role.find(role).orElseThrow(), code());
    }

    @Nullable
    LocalDate day() {
        try {
            return hasLastDay() ? LocalDate.parse(lastDay.strip()) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private boolean hasLastDay() {
        return lastDay != null && !lastDay.isBlank();
    }

    private @Nullable OrganisationCode code() {
        try {
            return organisation == null ? null : OrganisationCode.parse(organisation);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= 254 ? text : text.substring(0, 254);
    }
}
