package org.opencommissioning.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencommissioning.disclosure.words.Mark;
import org.opencommissioning.disclosure.words.Personal;
import org.opencommissioning.feedback.ModerateFeedback;
import org.opencommissioning.feedback.PublishFeedback;
import org.opencommissioning.feedback.ReturnedWhy;
import org.opencommissioning.feedback.WaitingItem;
import org.opencommissioning.publication.Correction;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Grant;
import org.opencommissioning.security.Role;
import org.opencommissioning.values.OrganisationCode;

/** Invented moderators decide about invented feedback on the day after it came, as the invented world's list of decisions says. */
@Singleton
@Requires(property = "portal.demo", value = "true")
final class DemoModeration {
    private static final OrganisationCode BOARD = new OrganisationCode("9NB");
    // No account has these numbers: nobody can sign in as them.
    private static final Caller ONE = moderator(-1);
    private static final Caller TWO = moderator(-2);

    private final ModerateFeedback moderate;
    private final PublishFeedback publish;
    private final DemoClock clock;

    DemoModeration(ModerateFeedback moderate, PublishFeedback publish, DemoClock clock) {
        this.moderate = moderate;
        this.publish = publish;
        this.clock = clock;
    }

    /** @param decisions by reference; about an item that is not among them nobody has decided yet */
    void decide(Delivery delivery, Map<String, NamedCsvRecord> decisions) throws IOException, SQLException {
        clock.pass(Duration.ofDays(1));
        for (var item : moderate.listWaiting(ONE)) {
            var decision = decisions.get(item.reference());
            if (decision != null) {
                decide(item, decision);
            }
        }
        publish.publish(ONE, delivery.publisher(), delivery.period());
    }

    static Map<String, NamedCsvRecord> read(InputStream list) throws IOException {
        var decisions = new HashMap<String, NamedCsvRecord>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(list)) {
            rows.forEach(row -> decisions.put(row.getField("reference"), row));
        }
        return decisions;
    }

    private void decide(WaitingItem item, NamedCsvRecord decision) throws IOException, SQLException {
        var reason = decision.getField("reason");
        switch (decision.getField("outcome")) {
            case "returned" ->
                moderate.giveBack(ONE, item.id(), ReturnedWhy.parse(decision.getField("why")), new Correction(reason));
            case "withdrawn" ->
                moderate.withdraw(
                        officer(item.healthwatch().code()),
                        item.healthwatch().code(),
                        item.reference(),
                        new Correction(reason));
            case "publish-first" -> moderate.publish(ONE, item.id(), marks(item, decision), reason);
            default -> {
                moderate.publish(ONE, item.id(), marks(item, decision), reason);
                if (item.serious()) {
                    moderate.publish(TWO, item.id(), marks(item, decision), reason);
                }
            }
        }
    }

    private static List<Mark> marks(WaitingItem item, NamedCsvRecord decision) {
        var marks = new ArrayList<>(item.marks());
        var also = decision.getField("also_take_out");
        int at = also.isEmpty() ? -1 : item.words().indexOf(also);
        if (at >= 0) {
            marks.add(new Mark(at, at + also.length(), Personal.DETAIL));
        }
        marks.sort(Comparator.comparingInt(Mark::from));
        return marks;
    }

    private static Caller moderator(long account) {
        return new Caller.SignedIn(account, "Invented moderator", List.of(new Grant(Role.MODERATOR, BOARD)));
    }

    private static Caller officer(OrganisationCode healthwatch) {
        return new Caller.SignedIn(-3, "Invented officer", List.of(new Grant(Role.HEALTHWATCH, healthwatch)));
    }
}
