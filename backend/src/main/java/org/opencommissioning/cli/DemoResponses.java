package org.opencommissioning.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.opencommissioning.consultations.responses.AnswerConsultation;
import org.opencommissioning.consultations.responses.ConfirmResponse;
import org.opencommissioning.consultations.responses.ModerateResponse;
import org.opencommissioning.consultations.responses.PublishResponses;
import org.opencommissioning.consultations.responses.ResponseOutcome;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.demo.DemoDelivery;
import org.opencommissioning.demo.PublicAnswers;
import org.opencommissioning.disclosure.words.Mark;
import org.opencommissioning.mail.Outbox;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Grant;
import org.opencommissioning.security.Role;
import org.opencommissioning.security.Secret;
import org.opencommissioning.values.OrganisationCode;

/**
 * Invented people answer consultations of the invented worlds, follow the links in their mail, and an invented moderator decides, as the
 * files in {@code demo/decisions} say.
 */
@Singleton
@Requires(property = "portal.demo", value = "true")
final class DemoResponses {
    private static final Pattern TOKEN = Pattern.compile("token=([\\w-]+)");

    private final AnswerConsultation answer;
    private final ConfirmResponse confirm;
    private final ModerateResponse moderate;
    private final PublishResponses publish;
    private final Outbox outbox;
    private final DataSource writer;

    DemoResponses(
            AnswerConsultation answer,
            ConfirmResponse confirm,
            ModerateResponse moderate,
            PublishResponses publish,
            Outbox outbox,
            @Named("writer") DataSource writer) {
        this.answer = answer;
        this.confirm = confirm;
        this.moderate = moderate;
        this.publish = publish;
        this.outbox = outbox;
        this.writer = writer;
    }

    /** Where the delivery is that of the consultation that they answer. */
    void answer(DemoDelivery delivery) throws IOException, SQLException {
        var answers = PublicAnswers.to(delivery);
        if (answers.isPresent()) {
            answer(delivery.publisher(), answers.get());
        }
    }

    private void answer(OrganisationCode consortium, PublicAnswers answers) throws IOException, SQLException {
        var rows = new ArrayList<NamedCsvRecord>();
        try (var file = CsvReader.builder().ofNamedCsvRecord(answers.open())) {
            file.forEach(rows::add);
        }
        for (var row : rows) {
            answer(consortium, answers.reference(), row);
        }
        // No account has this number: nobody can sign in as it.
        var moderator =
                new Caller.SignedIn(-1, "Invented moderator", List.of(new Grant(Role.MODERATOR, answers.moderator())));
        for (var row : rows) {
            decide(moderator, row);
        }
    }

    private void answer(OrganisationCode consortium, String reference, NamedCsvRecord row)
            throws IOException, SQLException {
        var form = new HashMap<String, String>();
        for (var field : List.of("email", "q1", "q2", "q3", "consent")) {
            form.put(field, row.getField(field));
        }
        answer.answer(consortium, reference, Map.copyOf(form));
        confirm.confirm(Secret.sent(token(row.getField("email"))));
    }

    /** Nobody sends an invented mail. */
    private String token(String email) throws IOException, SQLException {
        return Transaction.in(writer, connection -> {
            var mail = outbox.newest(connection).stream()
                    .filter(letter -> letter.recipient().equals(email))
                    .findFirst()
                    .orElseThrow();
            Sql.of("delete from intake.mail where mail_id = :id")
                    .bind("id", mail.id())
                    .update(connection);
            var token = TOKEN.matcher(mail.body());
            if (!token.find()) {
                throw new IllegalStateException("The mail has no link");
            }
            return token.group(1);
        });
    }

    /** They wait in the order in which they came. */
    private void decide(Caller moderator, NamedCsvRecord row) throws IOException, SQLException {
        var first = moderate.listWaiting(moderator).getFirst();
        var waiting = moderate.find(moderator, first.id()).orElseThrow();
        var marks = new HashMap<Integer, List<Mark>>();
        waiting.answers().forEach(said -> marks.put(said.question(), said.marks()));
        moderate.decide(
                moderator,
                waiting.id(),
                ResponseOutcome.find(row.getField("outcome")).orElseThrow(),
                marks,
                row.getField("reason"));
        publish.publishWhole(moderator, waiting.id());
    }
}
