package org.opencommissioning.publication.replies;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.ReturnDescription;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.returns.reading.Column;
import org.opencommissioning.returns.reading.FileRules;
import org.opencommissioning.returns.reading.Headings;
import org.opencommissioning.returns.reading.OpenTable;
import org.opencommissioning.returns.reading.Table;
import org.opencommissioning.security.Act;
import org.opencommissioning.values.Money;

/** What an organisation says about figures that name it. A moderator is the second person. */
@Singleton
public final class ReplyReturn implements PublishableReturn<ReplyRow> {
    public static final String KIND = "replies";
    private static final Headings<ReplyColumn> HEADINGS = new Headings<>(List.of(ReplyColumn.values()));
    private static final int MOST_ROWS = 200;

    private final ReplySubjects subjects;

    ReplyReturn(ReplySubjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "Replies to published figures";
    }

    @Override
    public String publicationTitle(String publisher, String period) {
        return "Reply of " + publisher + ", " + period;
    }

    @Override
    public Act approval() {
        return Act.APPROVE_REPLY;
    }

    @Override
    public List<Rule> rules() {
        return Stream.concat(FileRules.ALL.stream(), ReplyRules.ALL.stream()).toList();
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                "What an organisation says about published figures that name it. A moderator reads it; then it stands"
                    + " beside the figure on its page and comes with it by REST, GraphQL and CSV. The last file of a"
                    + " day holds all that was said that day.",
                "the day on which it is said, such as 2013-06-10",
                FileForm.TABLE,
                Stream.of(ReplyColumn.values()).map(Column::described).toList());
    }

    @Override
    public Optional<Headings<?>> headings() {
        return Optional.of(HEADINGS);
    }

    @Override
    public Checked<ReplyRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        var table = new OpenTable<>(HEADINGS, findings).open(delivery, opened -> row -> {});
        if (table.isEmpty()) {
            return new Checked.Refused<>();
        }
        var places = places(table.get());
        if (places.size() < ReplyColumn.values().length) {
            findings.accept(Finding.ofFile(
                    ReplyRules.HAS_ITS_COLUMNS,
                    "The headings are: " + String.join(", ", table.get().headings()) + "."));
            return new Checked.Refused<>();
        }
        var check = new ReplyCheck(table.get(), places, delivery.publisher(), subjects, findings);
        var rows = new ArrayList<ReplyRow>();
        var read = new int[1];
        table.get().forEach(row -> {
            if (read[0]++ < MOST_ROWS) {
                check.read(row).ifPresent(rows::add);
            }
        });
        if (read[0] > MOST_ROWS) {
            findings.accept(Finding.ofFile(ReplyRules.NOT_TOO_MANY, "This one has " + read[0] + "."));
            return new Checked.Refused<>();
        }
        return new Checked.Accepted<>(
                new Checked.Counts(read[0], rows.size(), read[0] - rows.size(), 0, Money.ZERO, Money.ZERO, Money.ZERO),
                table.get().headings(),
                taker -> {
                    for (var row : rows) {
                        taker.take(row);
                    }
                });
    }

    private static Map<ReplyColumn, Integer> places(Table table) {
        var places = new HashMap<ReplyColumn, Integer>();
        for (int i = 0; i < table.headings().size(); i++) {
            int place = i;
            HEADINGS.match(table.headings().get(i)).ifPresent(match -> places.putIfAbsent(match.column(), place));
        }
        return places;
    }

    @Override
    public PublishedRows<ReplyRow> publishedRows() {
        return new ReplyTable();
    }
}
