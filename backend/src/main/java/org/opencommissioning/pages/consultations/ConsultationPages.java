package org.opencommissioning.pages.consultations;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.opencommissioning.alerts.Headline;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.consultations.Consultation;
import org.opencommissioning.consultations.ConsultationFilter;
import org.opencommissioning.consultations.ConsultationLine;
import org.opencommissioning.consultations.ConsultationOutcome;
import org.opencommissioning.consultations.ConsultationQueries;
import org.opencommissioning.consultations.ConsultationQuestion;
import org.opencommissioning.consultations.LengthRule;
import org.opencommissioning.consultations.WrittenAnswer;
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

/** Composes the public pages of consultations. */
@Singleton
@Requires(property = "datasources.reader.url")
final class ConsultationPages {
    private static final int SHOWN = 20;
    private static final int FOLLOWED = 50;
    private static final int TEXTS = 10;
    private static final int MOST_TEXTS = 200;

    private final ConsultationQueries consultations;
    private final OrganisationDirectory directory;

    ConsultationPages(ConsultationQueries consultations, OrganisationDirectory directory) {
        this.consultations = consultations;
        this.directory = directory;
    }

    Page<ConsultationsPage> list(Snapshot snapshot, Visit visit) throws SQLException {
        var problems = new ArrayList<FieldProblem>();
        var consortium = consortium(snapshot, visit, problems);
        var cursor = visit.parameter("cursor").orElse(null);
        var filter = filter(consortium);
        return Page.of(
                "consultations",
                title(consortium),
                "What your NHS consortium wants to change, how to have your say, and what was done with what people"
                        + " said.",
                new ConsultationsPage(
                        consortium,
                        cursor,
                        problems,
                        TimelinessQueries.today(snapshot),
                        consultations
                                .page(snapshot, filter, "open", null, SHOWN)
                                .rows()
                                .reversed(),
                        PageList.of(
                                snapshot,
                                consultations.page(snapshot, filter, null, cursor, SHOWN),
                                consultations.count(snapshot, filter, null))));
    }

    Page<ConsultationPage> one(Snapshot snapshot, OrganisationCode consortium, String reference) throws SQLException {
        var found = consultations
                .find(snapshot, consortium, reference)
                .orElseThrow(() -> Visit.nothing("consultation " + consortium + "/" + reference));
        var filter = new ConsultationFilter(consortium, reference);
        var outcomes = consultations.outcomes(snapshot, filter);
        var texts = consultations.answers(snapshot, filter, null, MOST_TEXTS).rows();
        return Page.of(
                "consultation",
                found.title(),
                "What " + found.consortium().name() + " proposes, what people said, and what came of it.",
                new ConsultationPage(
                        found,
                        TimelinessQueries.today(snapshot),
                        LengthRule.on(found.opensOn())
                                .map(rule -> new ConsultationPage.Rule(
                                        rule.sentence(), rule.source(), rule.isKept(found.opensOn(), found.closesOn())))
                                .orElse(null),
                        consultations.documents(snapshot, filter),
                        asked(consultations.questions(snapshot, filter), outcomes, texts),
                        outcomes.stream().filter(said -> !isOfQuestion(said)).toList(),
                        consultations.countAnswers(snapshot, filter)));
    }

    private static boolean isOfQuestion(ConsultationOutcome said) {
        return said.kind() == ConsultationLine.ANALYSIS && said.number() > 0;
    }

    private static List<ConsultationPage.Asked> asked(
            List<ConsultationQuestion> rows, List<ConsultationOutcome> outcomes, List<WrittenAnswer> texts) {
        var byNumber = new LinkedHashMap<Integer, List<ConsultationQuestion>>();
        rows.forEach(row ->
                byNumber.computeIfAbsent(row.number(), key -> new ArrayList<>()).add(row));
        return byNumber.values().stream()
                .map(choices -> {
                    var first = choices.getFirst();
                    return new ConsultationPage.Asked(
                            first.number(),
                            first.kind(),
                            first.words(),
                            choices.stream()
                                    .filter(one -> one.label() != null && one.people() != null)
                                    .map(one -> new ConsultationPage.Chosen(one.label(), one.people()))
                                    .toList(),
                            outcomes.stream()
                                    .filter(said -> isOfQuestion(said) && said.number() == first.number())
                                    .toList(),
                            texts.stream()
                                    .filter(text -> text.question() == first.number())
                                    .limit(TEXTS)
                                    .toList());
                })
                .toList();
    }

    /** @throws org.opencommissioning.api.problems.Refusal when a parameter is wrong: whoever follows would never see that it was left out */
    Followed followed(Snapshot snapshot, Visit visit) throws SQLException {
        var problems = new ArrayList<FieldProblem>();
        var consortium = consortium(snapshot, visit, problems);
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            throw ProblemKind.BAD_VALUE.refusal(
                    first.field(),
                    visit.parameter(first.field()).orElse(null),
                    first.message(),
                    "Take the address of a feed from the page.");
        }
        return new Followed(
                title(consortium),
                consultations.page(snapshot, filter(consortium), null, null, FOLLOWED).rows().stream()
                        .map(ConsultationPages::entry)
                        .toList());
    }

    private static FeedEntry entry(Consultation one) {
        LocalDate changedOn = switch (one.state()) {
            case PLANNED, OPEN -> one.opensOn();
            case CLOSED -> one.closesOn();
            case DECIDED -> one.decidedOn();
        };
        return new FeedEntry(
                "consultations/" + one.address(),
                Headline.of(one),
                one.consortium().name(),
                one.opensOn(),
                changedOn,
                one.easyRead() == null ? one.proposal() : one.easyRead(),
                List.of());
    }

    private static ConsultationFilter filter(@Nullable OrganisationName consortium) {
        return consortium == null ? ConsultationFilter.ALL : ConsultationFilter.by(consortium.code());
    }

    private static String title(@Nullable OrganisationName consortium) {
        return consortium == null ? "Having your say" : "Having your say: " + consortium.name();
    }

    private @Nullable OrganisationName consortium(Snapshot snapshot, Visit visit, List<FieldProblem> problems)
            throws SQLException {
        var text = visit.parameter("consortium").orElse(null);
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
        problems.add(new FieldProblem("consortium", "No organisation has the code “" + text + "”."));
        return null;
    }
}
