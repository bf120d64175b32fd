package org.opencommissioning.pages.frame;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.security.Role;

/** The menu of people who are signed in, in its order: what each may open. */
enum Workplace {
    WORK("Your work", "/work", person -> Permissions.mayAnywhere(person, Act.READ_SUBMISSION)),
    FEEDBACK(
            "Feedback that you sent",
            "/work/feedback",
            person -> person.grants().stream().anyMatch(grant -> grant.role() == Role.HEALTHWATCH)),
    REPORTS(
            "Reports",
            "/work/reports",
            person -> person.grants().stream().anyMatch(grant -> grant.role() == Role.HEALTHWATCH)),
    FEEDBACK_QUEUE(
            "Feedback to read",
            "/work/feedback/queue",
            person -> Permissions.mayAnywhere(person, Act.MODERATE_FEEDBACK)),
    RESPONSE_QUEUE(
            "Responses to read",
            "/work/consultations/queue",
            person -> Permissions.mayAnywhere(person, Act.MODERATE_FEEDBACK)),
    ANSWERS(
            "Answers to feedback",
            "/work/answers",
            person -> person.grants().stream().anyMatch(grant -> grant.role() == Role.PREPARER)),
    RECOMMENDATIONS(
            "Answers to recommendations",
            "/work/recommendations",
            person -> person.grants().stream().anyMatch(grant -> grant.role() == Role.PREPARER)),
    MODERATION("Rows that wait", "/work/moderation", person -> Permissions.mayAnywhere(person, Act.READ_HELD_ROWS)),
    PEOPLE("People", "/people", person -> Permissions.mayAnywhere(person, Act.MANAGE_ACCOUNTS)),
    AUDIT("Audit trail", "/audit", person -> Permissions.mayAnywhere(person, Act.READ_AUDIT_TRAIL)),
    ACCOUNT("Your account", "/account", person -> true);

    private final String text;
    private final String path;
    private final Predicate<Caller.SignedIn> opens;

    Workplace(String text, String path, Predicate<Caller.SignedIn> opens) {
        this.text = text;
        this.path = path;
        this.opens = opens;
    }

    static List<Workplace> of(Caller.SignedIn person) {
        return Arrays.stream(values()).filter(place -> place.opens.test(person)).toList();
    }

    String text() {
        return text;
    }

    String path() {
        return path;
    }
}
