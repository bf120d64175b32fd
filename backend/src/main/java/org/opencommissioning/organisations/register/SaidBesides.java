package org.opencommissioning.organisations.register;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.particulars.Particular.InRole;
import org.opencommissioning.organisations.particulars.Particular.Succeeded;
import org.opencommissioning.organisations.particulars.Said;
import org.opencommissioning.organisations.succession.SuccessionReason;
import org.opencommissioning.values.OrganisationCode;

/** What names and places in the files of consortia and trusts say besides (decisions/0191). */
final class SaidBesides {
    private static final Pattern LATER_BODY = Pattern.compile("[A-Z][0-9A-Z]{2}");

    private SaidBesides() {}

    static List<Said> of(
            RegisterKind kind,
            String code,
            List<String> cells,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed) {
        return switch (kind) {
            case CONSORTIA -> renamed(code, cells);
            case TRUSTS -> furtherRoles(code, cells, opened, closed);
            case PRACTICES, PRACTICE_AMENDMENTS -> List.of();
        };
    }

    /** A consortium's code that carries the name of the later body it became a place of: column D is that body. No day is given. */
    private static List<Said> renamed(String code, List<String> cells) {
        var later = RegisterColumn.LATER_BODY.of(cells);
        boolean carriesItsName =
                RegisterColumn.NAME.of(cells).toUpperCase(Locale.ROOT).endsWith(" ICB - " + code);
        return carriesItsName && LATER_BODY.matcher(later).matches() && !later.equals(code)
                ? List.of(new Said(
                        new OrganisationCode(code),
                        new Succeeded(new OrganisationCode(later), SuccessionReason.REORGANISATION, null, null, null)))
                : List.of();
    }

    private static List<Said> furtherRoles(
            String code, List<String> cells, @Nullable LocalDate opened, @Nullable LocalDate closed) {
        var name = RegisterColumn.NAME.of(cells).toUpperCase(Locale.ROOT);
        var said = new ArrayList<Said>();
        if (name.contains("AMBULANCE")) {
            said.add(
                    new Said(new OrganisationCode(code), new InRole(OrganisationRole.AMBULANCE_TRUST, opened, closed)));
        }
        if (name.endsWith(" CARE TRUST") || name.contains(" CARE TRUST ")) {
            said.add(new Said(new OrganisationCode(code), new InRole(OrganisationRole.CARE_TRUST, opened, closed)));
        }
        return said;
    }
}
