package org.opencommissioning.organisations.names;

import io.micronaut.core.annotation.Nullable;
import java.util.Set;
import java.util.regex.Pattern;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.values.OrganisationCode;

/**
 * An organisation of the register that a name can mean.
 *
 * @param open       whether it is active; a closed one is meant only where no other has its name
 * @param address    its address lines and postcode as one text
 * @param consortium the consortium of a practice
 */
public record KnownName(
        int organisationId,
        OrganisationCode code,
        String name,
        OrganisationRole role,
        boolean open,
        String address,
        @Nullable OrganisationCode consortium) {
    /** What follows the name proper in some registers: the code of an area, a partner's name. */
    private static final Pattern APPENDED = Pattern.compile(" - [0-9A-Z]{3,5}$|_.*$| ?\\(.*$");

    boolean practice() {
        return role == OrganisationRole.GP_PRACTICE;
    }

    boolean trust() {
        return role == OrganisationRole.NHS_TRUST || role == OrganisationRole.NHS_FOUNDATION_TRUST;
    }

    String proper() {
        var proper = APPENDED.matcher(name).replaceFirst("");
        return NameWords.plain(proper.isBlank() ? name : proper).replace("NATIONAL HEALTH SERVICE", "NHS");
    }

    Set<String> placeWords() {
        return Set.copyOf(
                NameWords.ofPlain(NameWords.plain(name + " " + address)).words());
    }
}
