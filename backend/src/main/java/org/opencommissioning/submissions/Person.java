package org.opencommissioning.submissions;

import java.util.List;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Grant;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.security.Role;
import org.opencommissioning.values.OrganisationCode;

/** Whose act it is, and by which role. What a key does is done by its owner. */
record Person(long accountId, Role role, OrganisationCode organisation, Actor actor) {

    /** @throws org.opencommissioning.api.problems.Refusal when the caller may not */
    static Person who(Actor actor, Act act, OrganisationCode organisation) {
        return new Person(
                accountId(actor.caller()), Permissions.require(actor.caller(), act, organisation), organisation, actor);
    }

    /** @throws org.opencommissioning.api.problems.Refusal when nobody is signed in */
    static long accountId(Caller caller) {
        return switch (caller) {
            case Caller.Anonymous nobody -> throw ProblemKind.NOT_SIGNED_IN.refusal("Sign in to do this.");
            case Caller.KeyHolder key -> key.accountId();
            case Caller.SignedIn person -> person.accountId();
        };
    }

    /** Codes of the organisations for which the caller may do the act. */
    static String[] organisations(Caller caller, Act act) {
        return organisationsOf(Permissions.grants(caller).stream()
                .filter(grant -> Permissions.may(caller, act, grant.organisation()))
                .toList());
    }

    private static String[] organisationsOf(List<Grant> grants) {
        return grants.stream()
                .map(grant -> grant.organisation().text())
                .distinct()
                .toArray(String[]::new);
    }
}
