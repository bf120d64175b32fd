package org.opencommissioning.security;

import java.util.List;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.values.OrganisationCode;

/** Answers whether a caller may do an act, by the table {@link Act} and nothing else. */
public final class Permissions {
    private Permissions() {}

    /** @param organisation whose record it is */
    public static boolean may(Caller caller, Act act, OrganisationCode organisation) {
        return switch (caller) {
            case Caller.Anonymous anonymous -> false;
            case Caller.KeyHolder key -> key.scope().contains(act) && granted(key.grants(), act, organisation);
            case Caller.SignedIn person -> granted(person.grants(), act, organisation);
        };
    }

    /** Whether there is any organisation for which the caller may do the act. */
    public static boolean mayAnywhere(Caller caller, Act act) {
        return switch (caller) {
            case Caller.Anonymous anonymous -> false;
            case Caller.KeyHolder key -> key.scope().contains(act) && granted(key.grants(), act);
            case Caller.SignedIn person -> granted(person.grants(), act);
        };
    }

    /**
     * The role by which the caller may do the act; the first in the order of {@link Role} where there are several.
     *
     * @throws org.opencommissioning.api.problems.Refusal not-signed-in, or not-allowed with a sentence that names no record
     */
    public static Role require(Caller caller, Act act, OrganisationCode organisation) {
        if (!may(caller, act, organisation)) {
            throw refused(caller, act);
        }
        return grants(caller).stream()
                .filter(grant -> gives(grant, act, organisation))
                .map(Grant::role)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    /**
     * For acts that are about no organisation in particular.
     *
     * @throws org.opencommissioning.api.problems.Refusal not-signed-in, or not-allowed
     */
    public static void requireAnywhere(Caller caller, Act act) {
        if (!mayAnywhere(caller, act)) {
            throw refused(caller, act);
        }
    }

    /** Organisations of the caller's own for which the caller may do the act. */
    public static List<OrganisationCode> organisations(Caller caller, Act act) {
        return grants(caller).stream()
                .map(Grant::organisation)
                .filter(code -> may(caller, act, code))
                .distinct()
                .toList();
    }

    /** What a caller holds today; nothing where nobody is signed in. */
    public static List<Grant> grants(Caller caller) {
        return switch (caller) {
            case Caller.Anonymous anonymous -> List.of();
            case Caller.KeyHolder key -> key.grants();
            case Caller.SignedIn person -> person.grants();
        };
    }

    private static boolean granted(List<Grant> grants, Act act, OrganisationCode organisation) {
        return grants.stream().anyMatch(grant -> gives(grant, act, organisation));
    }

    private static boolean granted(List<Grant> grants, Act act) {
        return grants.stream().anyMatch(grant -> act.roles().contains(grant.role()));
    }

    private static boolean gives(Grant grant, Act act, OrganisationCode organisation) {
        return act.roles().contains(grant.role())
                && switch (act.reach()) {
                    case OWN -> grant.organisation().equals(organisation);
                    case ANY -> true;
                };
    }

    private static RuntimeException refused(Caller caller, Act act) {
        return switch (caller) {
            case Caller.Anonymous anonymous ->
                ProblemKind.NOT_SIGNED_IN.refusal("Sign in, or send an API key, to do this.");
            case Caller.KeyHolder key ->
                ProblemKind.NOT_ALLOWED.refusal(
                        "This key may not do this: it needs the scope " + act.slug() + ", and its owner the role.");
            case Caller.SignedIn person ->
                ProblemKind.NOT_ALLOWED.refusal("None of your roles lets you do this for this organisation.");
        };
    }
}
