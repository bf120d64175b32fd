package org.opencommissioning.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.CommittedFile;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.values.OrganisationCode;

/** {@code docs/permissions.md} is the table as people read it; here each of its cells is tried. */
class PermissionsTest {
    private static final OrganisationCode NETHERBY = new OrganisationCode("9N4");
    private static final OrganisationCode OTHER = new OrganisationCode("9N5");

    @Test
    void eachRoleMayDoWhatTheTableSays() throws Exception {
        var page = new StringBuilder("""
            # Who may do what

            Behind the wall everything is an act; what is public needs no permission. **own**: for the organisation for which the role is
            held; **any**: for every organisation; –: never. Whoever submitted a file can never approve it. A key may do what its owner
            may, and of that only what its scope names.

            """);
        page.append("| act |")
                .append(Arrays.stream(Role.values())
                        .map(role -> " " + role.title() + " |")
                        .collect(Collectors.joining()))
                .append(" nobody signed in |\n|---|")
                .append("---|".repeat(Role.values().length + 1))
                .append('\n');
        for (var act : Act.values()) {
            page.append("| `").append(act.slug()).append("` |");
            for (var role : Role.values()) {
                page.append(' ').append(reach(signedIn(role), act)).append(" |");
            }
            page.append(' ').append(reach(Caller.ANONYMOUS, act)).append(" |\n");
        }
        CommittedFile.check("docs/permissions.md", page.toString(), PermissionsTest.class);
    }

    @Test
    void aKeyDoesNoMoreThanItsScopeEvenWhereItsOwnerMay() {
        var key = new Caller.KeyHolder(
                1, 1, "nightly", List.of(new Grant(Role.PREPARER, NETHERBY)), Set.of(Act.READ_SUBMISSION));
        assertThat(Permissions.may(key, Act.READ_SUBMISSION, NETHERBY)).isTrue();
        assertThat(Permissions.may(key, Act.SUBMIT_RETURN, NETHERBY)).isFalse();
    }

    @Test
    void aKeyDoesNoMoreThanItsOwnerEvenWhereItsScopeNamesIt() {
        var key = new Caller.KeyHolder(
                1, 1, "nightly", List.of(new Grant(Role.PREPARER, NETHERBY)), Set.of(Act.APPROVE_SUBMISSION));
        assertThat(Permissions.may(key, Act.APPROVE_SUBMISSION, NETHERBY)).isFalse();
    }

    @Test
    void aRefusalSaysWhetherToSignInOrToAskForARoleAndNamesNoRecord() {
        assertThatThrownBy(() -> Permissions.require(Caller.ANONYMOUS, Act.SUBMIT_RETURN, NETHERBY))
                .isInstanceOf(Refusal.class)
                .hasMessage("Sign in, or send an API key, to do this.");
        assertThatThrownBy(() -> Permissions.require(signedIn(Role.PREPARER), Act.SUBMIT_RETURN, OTHER))
                .isInstanceOf(Refusal.class)
                .hasMessage("None of your roles lets you do this for this organisation.");
    }

    @Test
    void theRoleByWhichSomebodyActsIsNamed() {
        assertThat(Permissions.require(signedIn(Role.APPROVER), Act.APPROVE_SUBMISSION, NETHERBY))
                .isEqualTo(Role.APPROVER);
    }

    private static Caller.SignedIn signedIn(Role role) {
        return new Caller.SignedIn(1, "Somebody", List.of(new Grant(role, NETHERBY)));
    }

    private static String reach(Caller caller, Act act) {
        boolean own = Permissions.may(caller, act, NETHERBY);
        boolean any = Permissions.may(caller, act, OTHER);
        assertThat(own || !any).as("whoever may for any may for their own").isTrue();
        return any ? "any" : own ? "own" : "–";
    }
}
