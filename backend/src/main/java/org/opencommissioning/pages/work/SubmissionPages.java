package org.opencommissioning.pages.work;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.publication.Preview;
import org.opencommissioning.publication.checking.CheckFile;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.submissions.ColumnQueries;
import org.opencommissioning.submissions.FindingQueries;
import org.opencommissioning.submissions.HeldRowQueries;
import org.opencommissioning.submissions.Submission;
import org.opencommissioning.submissions.SubmissionFinding;
import org.opencommissioning.submissions.SubmissionQueries;
import org.opencommissioning.submissions.SubmissionState;
import org.opencommissioning.values.Period;

/** Composes the page of one submission. */
@Singleton
final class SubmissionPages {
    private static final int FINDINGS = 20;
    private static final int CHANGES = 25;
    private static final int HELD = 25;
    /** Of larger files the rows round a finding are shown one by one, when they are asked for. */
    private static final long ROWS_SHOWN_AT_ONCE_BYTES = 20_000_000;

    private final SubmissionQueries submissions;
    private final FindingQueries findings;
    private final ColumnQueries columns;
    private final HeldRowQueries held;
    private final CheckFile types;

    SubmissionPages(
            SubmissionQueries submissions,
            FindingQueries findings,
            ColumnQueries columns,
            HeldRowQueries held,
            CheckFile types) {
        this.submissions = submissions;
        this.findings = findings;
        this.columns = columns;
        this.held = held;
        this.types = types;
    }

    /** Which part of the lists is shown. */
    record Shown(
            @Nullable String rule,
            int after,
            int changesAfter,
            @Nullable String heldAfter) {
        static final Shown FIRST = new Shown(null, 0, 0, null);
    }

    Page<SubmissionPage> page(Caller.SignedIn person, long id, Shown shown, List<FieldProblem> problems)
            throws SQLException, IOException {
        var submission = submissions.get(person, id);
        var understood = columns.of(person, id);
        boolean checked = submission.progress() == null && submission.state() != SubmissionState.DISCARDED;
        var preview = checked && submission.state() != SubmissionState.REFUSED
                ? submissions.findPreview(person, id).orElse(null)
                : null;
        var changes = preview == null
                ? List.<Preview.RowChange>of()
                : submissions.changes(person, id, shown.changesAfter(), CHANGES + 1);
        var days = submission.period();
        var heading = title(submission.kind()) + ", "
                + new Period(days.from(), days.to().plusDays(1)).inWords() + ", "
                + submission.organisation().name();
        return Page.of(
                "submission",
                heading,
                "A return on its way to the public.",
                new SubmissionPage(
                        submission,
                        title(submission.kind()),
                        shown.rule(),
                        checked
                                ? findings.page(
                                        person,
                                        id,
                                        shown.rule(),
                                        shown.after(),
                                        FINDINGS,
                                        submission.bytes() <= ROWS_SHOWN_AT_ONCE_BYTES)
                                : new SubmissionFinding.Page(List.of(), List.of(), null),
                        checked ? understood.items() : List.of(),
                        understood.choices(),
                        held.list(person, id, shown.heldAfter(), HELD),
                        preview,
                        changes.subList(0, Math.min(CHANGES, changes.size())),
                        changes.size() > CHANGES ? shown.changesAfter() + CHANGES : null,
                        submissions.history(person, id),
                        may(person, submission),
                        problems));
    }

    private String title(String kind) {
        return types.types().stream()
                .filter(type -> type.kind().equals(kind))
                .map(type -> type.title())
                .findFirst()
                .orElse(kind);
    }

    private Act approval(String kind) {
        return types.types().stream()
                .filter(type -> type.kind().equals(kind))
                .map(type -> type.approval())
                .findFirst()
                .orElse(Act.APPROVE_SUBMISSION);
    }

    private SubmissionPage.May may(Caller person, Submission submission) {
        var code = submission.organisation().code();
        return new SubmissionPage.May(
                Permissions.may(person, Act.SUBMIT_RETURN, code),
                Permissions.may(person, approval(submission.kind()), code) && !submission.yours(),
                Permissions.may(person, Act.DECIDE_HELD_ROW, code));
    }
}
