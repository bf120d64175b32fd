package org.opencommissioning.pages.reports;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.alerts.Headline;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.feedback.clock.Regimes;
import org.opencommissioning.feedback.reports.AnswerKind;
import org.opencommissioning.feedback.reports.RecommendationAnswer;
import org.opencommissioning.feedback.reports.Report;
import org.opencommissioning.feedback.reports.ReportFilter;
import org.opencommissioning.feedback.reports.ReportQueries;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.feeds.FeedAnswers.Followed;
import org.opencommissioning.pages.feeds.FeedEntry;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.publication.timeliness.TimelinessQueries;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Composes the pages of reports: many, and one with what became of it. */
@Singleton
@Requires(property = "datasources.reader.url")
final class ReportPages {
    private static final int SHOWN = 20;
    private static final int FOLLOWED = 50;
    private static final int UNANSWERED = 20;

    private final ReportQueries reports;
    private final OrganisationDirectory directory;

    ReportPages(ReportQueries reports, OrganisationDirectory directory) {
        this.reports = reports;
        this.directory = directory;
    }

    Page<ReportsPage> list(Snapshot snapshot, Visit visit) throws SQLException {
        var problems = new ArrayList<FieldProblem>();
        var healthwatch = organisation(snapshot, visit, "healthwatch", problems);
        var body = organisation(snapshot, visit, "body", problems);
        var cursor = visit.parameter("cursor").orElse(null);
        var filter = filter(healthwatch, body);
        return Page.of(
                "reports",
                title(healthwatch, body),
                "What HealthWatch reported and recommended, who accepted it, who refused, and who has not answered.",
                new ReportsPage(
                        healthwatch,
                        body,
                        cursor,
                        problems,
                        TimelinessQueries.today(snapshot),
                        PageList.of(
                                snapshot,
                                reports.page(snapshot, filter, cursor, SHOWN),
                                reports.count(snapshot, filter)),
                        reports.recommendations(snapshot, filter, "overdue").stream()
                                .limit(UNANSWERED)
                                .toList()));
    }

    Page<ReportPage> one(Snapshot snapshot, OrganisationCode healthwatch, String reference) throws SQLException {
        var report = reports.find(snapshot, healthwatch, reference)
                .orElseThrow(() -> Visit.nothing("report " + healthwatch + "/" + reference));
        var filter = ReportFilter.of(healthwatch, reference);
        var answers = reports.answers(snapshot, filter);
        return Page.of(
                "report",
                report.title(),
                "A report of " + report.healthwatch().name() + ": what it recommends to whom, and what became of it.",
                new ReportPage(
                        report,
                        TimelinessQueries.today(snapshot),
                        Regimes.on(report.publishedOn())
                                .map(regime -> new ReportPage.Rule(regime.sentence(), regime.source()))
                                .orElse(null),
                        reports.recommendations(snapshot, filter, null).stream()
                                .map(asked ->
                                        new ReportPage.Thread(asked, said(answers, asked.number(), asked.to(), false)))
                                .toList(),
                        reports.escalations(snapshot, filter).stream()
                                .map(taken -> new ReportPage.Escalated(
                                        taken, said(answers, taken.number(), taken.to(), true)))
                                .toList()));
    }

    /** @throws org.opencommissioning.api.problems.Refusal when a parameter is wrong: whoever follows would never see that it was left out */
    Followed followed(Snapshot snapshot, Visit visit) throws SQLException {
        var problems = new ArrayList<FieldProblem>();
        var healthwatch = organisation(snapshot, visit, "healthwatch", problems);
        var body = organisation(snapshot, visit, "body", problems);
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            throw ProblemKind.BAD_VALUE.refusal(
                    first.field(),
                    visit.parameter(first.field()).orElse(null),
                    first.message(),
                    "Take the address of a feed from the page.");
        }
        var page = reports.page(snapshot, filter(healthwatch, body), null, FOLLOWED);
        var entries = new ArrayList<FeedEntry>();
        for (var report : page.rows()) {
            entries.add(entry(snapshot, report));
        }
        return new Followed(title(healthwatch, body), entries);
    }

    private FeedEntry entry(Snapshot snapshot, Report report) throws SQLException {
        var changedOn =
                reports.answers(snapshot, ReportFilter.of(report.healthwatch().code(), report.reference())).stream()
                        .map(RecommendationAnswer::saidOn)
                        .reduce(report.publishedOn(), (one, other) -> one.isAfter(other) ? one : other);
        return new FeedEntry(
                "reports/" + report.address(),
                Headline.of(report),
                report.healthwatch().name(),
                report.publishedOn(),
                changedOn,
                report.summary(),
                List.of());
    }

    private static List<RecommendationAnswer> said(
            List<RecommendationAnswer> answers, int number, OrganisationName by, boolean taken) {
        return answers.stream()
                .filter(answer -> answer.number() == number
                        && answer.by().code().equals(by.code())
                        && (answer.kind() == AnswerKind.ACKNOWLEDGED) == taken)
                .toList();
    }

    private static ReportFilter filter(@Nullable OrganisationName healthwatch, @Nullable OrganisationName body) {
        return new ReportFilter(
                healthwatch == null ? null : healthwatch.code(), null, body == null ? null : body.code());
    }

    private static String title(@Nullable OrganisationName healthwatch, @Nullable OrganisationName body) {
        var of = healthwatch == null ? "Reports with recommendations" : "Reports of " + healthwatch.name();
        return body == null ? of : of + " to " + body.name();
    }

    private @Nullable OrganisationName organisation(
            Snapshot snapshot, Visit visit, String field, List<FieldProblem> problems) throws SQLException {
        var text = visit.parameter(field).orElse(null);
        if (text == null) {
            return null;
        }
        try {
            var known = directory.findName(snapshot, OrganisationCode.parse(text));
            if (known.isPresent()) {
                return known.get();
            }
        } catch (IllegalArgumentException noCode) {
            // Said below, as of any other code that nobody has.
        }
        problems.add(new FieldProblem(field, "No organisation has the code “" + text + "”."));
        return null;
    }
}
