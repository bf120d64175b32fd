package org.opencommissioning.alerts;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.feedback.Feedback;
import org.opencommissioning.feedback.FeedbackFilter;
import org.opencommissioning.feedback.FeedbackQueries;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.publication.reading.Publication;
import org.opencommissioning.publication.reading.PublicationQueries;

/** What is new of a topic between two editions: worked out from what is published, so that it is the same whenever it is asked. */
@Singleton
@Requires(property = "datasources.reader.url")
public final class TopicNews {
    /** As many as a mail can hold. */
    static final int MOST = 25;

    private static final int SHOWN_WORDS = 280;
    private static final int LONGEST_TITLE = 200;

    private final PublicationQueries publications;
    private final FeedbackQueries feedback;
    private final OrganisationDirectory directory;

    TopicNews(PublicationQueries publications, FeedbackQueries feedback, OrganisationDirectory directory) {
        this.publications = publications;
        this.feedback = feedback;
        this.directory = directory;
    }

    /** @param more whether there is more than a mail can hold */
    record Told(List<News> news, boolean more) {}

    /**
     * The topic in words, without the words that somebody searches for: a mail to an address that nobody has confirmed says nothing that a
     * stranger wrote.
     *
     * @throws Refusal when it names an organisation that there is not
     */
    public String title(Snapshot snapshot, Topic topic) throws SQLException {
        var code = topic.organisation();
        if (code == null) {
            return title(topic, null);
        }
        var name = directory
                .findName(snapshot, code)
                .orElseThrow(() -> ProblemKind.UNKNOWN_CODE.refusal(
                        "code",
                        code.text(),
                        "There is no organisation " + code.text() + ".",
                        "Take the link \"Follow\" of the page itself."));
        return title(topic, name.name());
    }

    private static String title(Topic topic, String name) {
        return switch (topic.what()) {
            case PUBLICATIONS ->
                (topic.isSearch() ? "Corrections" : "Publications and corrections")
                        + (name == null ? "" : " of " + name);
            case FEEDBACK ->
                (topic.isSearch() ? "A search of what people say" : "What people say")
                        + (name == null ? " about their care" : said(topic, name));
            case ORGANISATION -> name;
        };
    }

    private static String said(Topic topic, String name) {
        return topic.question().containsKey("about") ? " about " + name : " to " + name;
    }

    /** What was published after an edition, up to the state of the snapshot. */
    Told since(Snapshot snapshot, Topic topic, long edition) throws SQLException {
        var news = new ArrayList<News>();
        var filter = topic.publications();
        if (filter.isPresent()) {
            publications.since(snapshot, filter.get(), edition, MOST + 1).stream()
                    .map(TopicNews::news)
                    .forEach(news::add);
        }
        var said = topic.feedback();
        if (said.isPresent()) {
            said(snapshot, said.get(), edition).stream().map(TopicNews::news).forEach(news::add);
        }
        return new Told(news.stream().limit(MOST).toList(), news.size() > MOST);
    }

    private List<Feedback> said(Snapshot snapshot, FeedbackFilter filter, long edition) throws SQLException {
        return feedback.changed(snapshot, filter, edition, MOST + 1);
    }

    private static News news(Publication publication) {
        return new News(
                cut(Headline.of(publication), LONGEST_TITLE),
                cut(Headline.summary(publication), SHOWN_WORDS),
                "/publications/" + publication.edition());
    }

    private static News news(Feedback item) {
        return new News(
                cut(Headline.of(item), LONGEST_TITLE),
                "“" + cut(item.words(), SHOWN_WORDS) + "”",
                "/feedback/" + item.address());
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
