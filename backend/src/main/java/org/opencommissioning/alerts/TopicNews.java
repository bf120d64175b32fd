package org.opencommissioning.alerts;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.consultations.ConsultationFilter;
import org.opencommissioning.consultations.ConsultationQueries;
import org.opencommissioning.contracts.ContractQueries;
import org.opencommissioning.contracts.decisions.DecisionQueries;
import org.opencommissioning.feedback.FeedbackQueries;
import org.opencommissioning.feedback.reports.ReportQueries;
import org.opencommissioning.interests.InterestQueries;
import org.opencommissioning.plans.PlanFilter;
import org.opencommissioning.plans.PlanQueries;
import org.opencommissioning.publication.reading.PublicationQueries;
import org.opencommissioning.spending.allocations.AllocationQueries;
import org.opencommissioning.spending.expenditure.ExpenditureQueries;
import org.opencommissioning.spending.payments.NewPayments;

/** What is new of a topic between two editions: worked out from what is published, so that it is the same whenever it is asked. */
@Singleton
@Requires(property = "datasources.reader.url")
public final class TopicNews {
    private static final int SHOWN_WORDS = 280;
    private static final int LONGEST_TITLE = 200;

    private final TopicTitles titles;
    private final PublicationQueries publications;
    private final FeedbackQueries feedback;
    private final NewPayments payments;
    private final ContractQueries contracts;
    private final DecisionQueries decisions;
    private final PlanQueries plans;
    private final InterestQueries interests;
    private final ExpenditureQueries expenditure;
    private final AllocationQueries allocations;
    private final ReportQueries reports;
    private final ConsultationQueries consultations;

    TopicNews(
            TopicTitles titles,
            PublicationQueries publications,
            FeedbackQueries feedback,
            NewPayments payments,
            ContractQueries contracts,
            DecisionQueries decisions,
            PlanQueries plans,
            InterestQueries interests,
            ExpenditureQueries expenditure,
            AllocationQueries allocations,
            ReportQueries reports,
            ConsultationQueries consultations) {
        this.titles = titles;
        this.publications = publications;
        this.feedback = feedback;
        this.payments = payments;
        this.contracts = contracts;
        this.decisions = decisions;
        this.plans = plans;
        this.interests = interests;
        this.expenditure = expenditure;
        this.allocations = allocations;
        this.reports = reports;
        this.consultations = consultations;
    }

    /** @param more whether there is more than was wanted */
    record Told(List<News> news, boolean more) {}

    /**
     * The topic in words of ours alone.
     *
     * @throws Refusal when it names what there is not
     */
    public String title(Snapshot snapshot, Topic topic) throws SQLException {
        mustKnowTheme(snapshot, topic);
        return titles.title(snapshot, topic);
    }

    private void mustKnowTheme(Snapshot snapshot, Topic topic) throws SQLException {
        var theme = topic.question().get("theme");
        if (theme != null && !feedback.knowsTheme(snapshot, theme)) {
            throw ProblemKind.BAD_VALUE.refusal(
                    "theme", theme, "There is no such theme.", "Take the link \"Follow\" of the page itself.");
        }
    }

    /** What was published after an edition, up to the state of the snapshot; as many as {@code most}. */
    Told since(Snapshot snapshot, Topic topic, long edition, int most) throws SQLException {
        var news = all(snapshot, topic, edition, most + 1);
        return new Told(news.stream().limit(most).toList(), news.size() > most);
    }

    private List<News> all(Snapshot snapshot, Topic topic, long since, int limit) throws SQLException {
        return switch (topic.what()) {
            case PUBLICATIONS, FEEDBACK, ORGANISATION -> publishedAndSaid(snapshot, topic, since, limit);
            case PAYMENTS ->
                news(
                        payments.since(snapshot, topic.payments(), since, limit),
                        Headline::of,
                        Headline::words,
                        one -> "/payments/" + one.id());
            case CONTRACTS ->
                news(
                        contracts.changed(snapshot, topic.contracts(), since, limit),
                        Headline::of,
                        one -> one.services() == null ? "" : one.services(),
                        one -> "/contracts/" + one.id());
            case DECISIONS ->
                news(
                        decisions.changed(snapshot, topic.decisions(), since, limit),
                        Headline::of,
                        one -> one.decided() == null ? "" : one.decided(),
                        one -> "/decisions/" + one.id());
            case PLANS ->
                news(
                        plans.changed(snapshot, new PlanFilter(topic.code("consortium"), null), since, limit),
                        Headline::of,
                        one -> one.summary() == null ? "" : one.summary(),
                        one -> "/plans/" + one.id());
            case INTERESTS ->
                news(
                        interests.changed(snapshot, topic.interests(), since, limit),
                        Headline::of,
                        one -> one.managed() == null ? "" : one.managed(),
                        one -> "/organisations/" + one.consortium().code() + "/interests");
            case EXPENDITURE ->
                news(
                        expenditure.changed(snapshot, topic.code("consortium"), since, limit),
                        Headline::of,
                        one -> one.note() == null ? "" : one.note(),
                        one -> topic.page());
            case ALLOCATIONS ->
                news(
                        allocations.changed(snapshot, topic.code("consortium"), since, limit),
                        Headline::of,
                        one -> one.note() == null ? "" : one.note(),
                        one -> topic.page());
            case REPORTS ->
                news(
                        reports.changed(snapshot, topic.reports(), since, limit),
                        Headline::of,
                        one -> one.summary() == null ? "" : one.summary(),
                        one -> "/reports/" + one.address());
            case CONSULTATIONS ->
                news(
                        consultations.changed(
                                snapshot, new ConsultationFilter(topic.code("consortium"), null), since, limit),
                        Headline::of,
                        one -> one.easyRead() == null ? one.proposal() : one.easyRead(),
                        one -> "/consultations/" + one.address());
        };
    }

    private List<News> publishedAndSaid(Snapshot snapshot, Topic topic, long since, int limit) throws SQLException {
        var news = new ArrayList<News>();
        var filter = topic.publications();
        if (filter.isPresent()) {
            news.addAll(news(
                    publications.since(snapshot, filter.get(), since, limit),
                    Headline::of,
                    Headline::summary,
                    one -> "/publications/" + one.edition()));
        }
        var said = topic.feedback();
        if (said.isPresent()) {
            news.addAll(news(
                    feedback.changed(snapshot, said.get(), since, limit),
                    Headline::of,
                    one -> "“" + cut(one.words(), SHOWN_WORDS) + "”",
                    one -> "/feedback/" + one.address()));
        }
        return news;
    }

    private static <T> List<News> news(
            List<T> items, Function<T, String> title, Function<T, String> words, Function<T, String> path) {
        return items.stream()
                .map(item -> new News(
                        cut(title.apply(item), LONGEST_TITLE),
                        cut(words.apply(item), SHOWN_WORDS + 2),
                        path.apply(item)))
                .toList();
    }

    /** On one line, and not all of it where it is long. */
    private static String cut(String words, int longest) {
        var line = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = line.lastIndexOf(' ', longest);
        return line.substring(0, end < longest / 2 ? longest - 1 : end) + " …";
    }
}
