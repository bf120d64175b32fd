package org.opencommissioning.pages.organisations;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.function.Function;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.organisations.DirectoryFilter;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.values.OrganisationName;

/** Composes the list of organisations. */
@Singleton
final class OrganisationsPages {
    private static final int SHOWN = 50;

    private final OrganisationDirectory directory;

    OrganisationsPages(OrganisationDirectory directory) {
        this.directory = directory;
    }

    Page<OrganisationsPage> compose(Snapshot snapshot, Visit visit) throws SQLException {
        var consortium = consortium(snapshot, visit);
        var filters = new OrganisationsPage.Filters(
                choice(visit, "role", OrganisationRole::parse),
                choice(visit, "status", OrganisationStatus::parse),
                choice(visit, "letter", OrganisationsPages::letter),
                choice(visit, "q", OrganisationsPages::words),
                consortium,
                visit.parameter("cursor").orElse(null));
        var asked = new DirectoryFilter(
                filters.role(),
                filters.status(),
                filters.letter(),
                filters.q(),
                consortium == null ? null : consortium.code());
        var page = new OrganisationsPage(
                filters,
                PageList.of(
                        snapshot,
                        directory.page(snapshot, asked, filters.cursor(), SHOWN),
                        directory.count(snapshot, asked)),
                directory.roles(snapshot, asked.withRole(null).withLetter(null)).stream()
                        .map(role -> new OrganisationsPage.RoleChoice(role.role(), role.count()))
                        .toList(),
                directory.letters(snapshot, asked.withLetter(null)));
        return Page.of(
                "organisations",
                heading(filters),
                "GP consortia, practices, hospitals and other NHS bodies, by name.",
                page);
    }

    private static String heading(OrganisationsPage.Filters filters) {
        if (filters.consortium() != null) {
            return "Practices of " + filters.consortium().name();
        }
        return switch (filters.role()) {
            case CONSORTIUM -> "Consortia";
            case GP_PRACTICE -> "GP practices";
            case null, default -> "Organisations";
        };
    }

    private @Nullable OrganisationName consortium(Snapshot snapshot, Visit visit) throws SQLException {
        var asked = visit.parameter("consortium").orElse(null);
        if (asked == null) {
            return null;
        }
        return directory
                .findName(snapshot, visit.code("consortium", asked))
                .orElseThrow(() -> ProblemKind.UNKNOWN_CODE.refusal(
                        "consortium", asked, "No consortium has the code " + asked + ".", "Choose one from the list."));
    }

    private static <T> @Nullable T choice(Visit visit, String name, Function<String, T> parse) {
        var asked = visit.parameter(name).orElse(null);
        try {
            return asked == null ? null : parse.apply(asked);
        } catch (IllegalArgumentException e) {
            throw ProblemKind.BAD_VALUE.refusal(name, asked, e.getMessage() + ".", "Choose one from the list.");
        }
    }

    private static String letter(String text) {
        return mustHold(text, text.codePointCount(0, text.length()) == 1, "is not one letter")
                .toUpperCase();
    }

    private static String words(String text) {
        return mustHold(text, text.length() <= 200, "is longer than 200 letters");
    }

    private static String mustHold(String text, boolean holds, String mistake) {
        if (!holds) {
            throw new IllegalArgumentException("'" + text + "' " + mistake);
        }
        return text;
    }
}
