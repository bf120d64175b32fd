package org.opencommissioning.contracts;

import java.util.regex.Pattern;
import org.opencommissioning.values.OrganisationCode;

/** How contracts are addressed: by the consortium's code and the reference, signs other than letters and digits as one hyphen. */
public final class ContractId {
    public static final String PATTERN = "^[0-9A-Z]{3,10}-[0-9A-Za-z]+(-[0-9A-Za-z]+)*$";
    public static final int LONGEST_REFERENCE = 80;
    private static final Pattern SIGNS = Pattern.compile("[^0-9A-Za-z]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private ContractId() {}

    /** @return no more than the code and a hyphen where the reference has neither letter nor digit */
    public static String of(OrganisationCode consortium, String reference) {
        return consortium + "-" + plain(reference);
    }

    public static String plain(String reference) {
        return ENDS.matcher(SIGNS.matcher(reference).replaceAll("-")).replaceAll("");
    }
}
