package org.opencommissioning.security.audit;

import io.micronaut.core.annotation.Nullable;
import org.opencommissioning.security.Act;
import org.opencommissioning.values.OrganisationCode;

/**
 * Something that was done, as the audit trail says it.
 *
 * @param act          in small words: {@code submit-return}, {@code sign-in}
 * @param record       what it was about, by kind and number, never by words of a person: {@code submission 17}; null where nothing
 * @param organisation whose record it is; null where it is nobody's
 */
public record Deed(
        String act, @Nullable String record, @Nullable OrganisationCode organisation, Outcome outcome) {

    /** @param kind of the record, and its number: submission, 17 */
    public static Deed done(Act act, String kind, long number, @Nullable OrganisationCode organisation) {
        return new Deed(act.slug(), kind + " " + number, organisation, Outcome.DONE);
    }

    public static Deed done(String act, @Nullable String record) {
        return new Deed(act, record, null, Outcome.DONE);
    }

    public static Deed refused(String act, @Nullable String record) {
        return new Deed(act, record, null, Outcome.REFUSED);
    }

    public Deed of(@Nullable OrganisationCode other) {
        return new Deed(act, record, other, outcome);
    }

    public Deed as(Outcome other) {
        return new Deed(act, record, organisation, other);
    }
}
