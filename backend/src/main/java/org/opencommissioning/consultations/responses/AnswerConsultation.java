package org.opencommissioning.consultations.responses;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.opencommissioning.api.http.PortalAddress;
import org.opencommissioning.consultations.AskedNow;
import org.opencommissioning.consultations.QuestionKind;
import org.opencommissioning.database.Sql;
import org.opencommissioning.database.Transaction;
import org.opencommissioning.disclosure.words.CleanWords;
import org.opencommissioning.disclosure.words.Concern;
import org.opencommissioning.disclosure.words.ScreenWords;
import org.opencommissioning.mail.Letter;
import org.opencommissioning.mail.Outbox;
import org.opencommissioning.security.Secret;
import org.opencommissioning.security.accounts.Account;
import org.opencommissioning.values.OrganisationCode;

/**
 * Somebody answers a consultation. It counts for nothing until the link in a mail was followed. What is kept of the address is a hash
 * that only this consultation makes; whoever asks does not learn whether an address has answered before.
 */
@Singleton
public final class AnswerConsultation {
    private static final String SUBJECT = "Confirm your answers to a consultation";
    private static final int LONGEST_WORDS = 5_000;
    private static final int MOST_OF_ADDRESS = 3;
    private static final Duration OF_ADDRESS = Duration.ofDays(1);
    private static final Duration OF_CONSULTATION = Duration.ofHours(1);
    private static final Duration LIFE = Duration.ofDays(2);

    private final DataSource writer;
    private final Outbox outbox;
    private final PortalAddress address;
    private final Clock clock;
    private final int most;

    /** @param most answers an hour that one consultation takes before any of them is confirmed */
    AnswerConsultation(
            @Named("writer") DataSource writer,
            Outbox outbox,
            PortalAddress address,
            Clock clock,
            @Value("${portal.consultations.most-an-hour:300}") int most) {
        this.writer = writer;
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
        this.most = most;
    }

    /** What became of answers that were sent. */
    public sealed interface Sent {
        /** A mail is on its way, unless this address was sent too many; nobody is told which. */
        record LookInMail() implements Sent {}

        /** @param problems by the field of the form: {@code q1}, {@code email}, {@code consent} */
        record Refused(Map<String, String> problems) implements Sent {}

        /** There is no such consultation, or nobody can answer it today. */
        record NotOpen() implements Sent {}

        /** More came in this hour than people could have sent. */
        record TooMany() implements Sent {}
    }

    /** One answer. @param choice place among the choices, from 1; null of words */
    private record Answer(
            int question,
            @Nullable Integer choice,
            @Nullable String words) {}

    /** @param form by field: {@code q1} a choice's place or words, {@code consent} yes or no, {@code email} */
    public Sent answer(OrganisationCode consortium, String reference, Map<String, String> form)
            throws SQLException, IOException {
        return Transaction.in(writer, connection -> {
            var asked = AskedNow.find(connection, consortium.text(), reference, clock);
            if (asked.isEmpty() || !asked.get().isOpen()) {
                return new Sent.NotOpen();
            }
            var problems = new LinkedHashMap<String, String>();
            var answers = answers(asked.get(), form, problems);
            var email = Account.emailOf(form.get("email"));
            if (email == null) {
                problems.put("email", "Give your e-mail address, such as name@example.org.");
            }
            var consent = form.getOrDefault("consent", "");
            if (!consent.equals("yes") && !consent.equals("no")) {
                problems.put("consent", "Say whether your words may be published.");
            }
            if (!problems.isEmpty()) {
                return new Sent.Refused(problems);
            }
            return keep(connection, consortium.text(), reference, asked.get().title(), answers, email, consent);
        });
    }

    private static List<Answer> answers(AskedNow asked, Map<String, String> form, Map<String, String> problems) {
        var answers = new ArrayList<Answer>();
        for (var question : asked.questions()) {
            var field = "q" + question.number();
            var text = CleanWords.of(form.getOrDefault(field, ""));
            if (text.isEmpty()) {
                continue;
            }
            if (question.kind() == QuestionKind.WORDS) {
                if (text.length() > LONGEST_WORDS) {
                    problems.put(field, "Write at most 5,000 characters; these are " + text.length() + ".");
                } else {
                    answers.add(new Answer(question.number(), null, text));
                }
            } else if (text.matches("[1-9]\\d?")
                    && Integer.parseInt(text) <= question.choices().size()) {
                answers.add(new Answer(question.number(), Integer.valueOf(text), null));
            } else {
                problems.put(field, "Choose one of the answers.");
            }
        }
        if (answers.isEmpty() && problems.isEmpty()) {
            problems.put(
                    "q"
                            + asked.questions().stream()
                                    .mapToInt(AskedNow.Question::number)
                                    .min()
                                    .orElse(1),
                    "Answer one question at least.");
        }
        return answers;
    }

    private Sent keep(
            Connection connection,
            String consortium,
            String reference,
            String title,
            List<Answer> answers,
            String email,
            String consent)
            throws SQLException {
        Sql.of("select pg_advisory_xact_lock(hashtext('answer-consultation'), hashtext(:of))")
                .bind("of", consortium + "/" + reference)
                .get(connection, row -> row);
        var now = clock.instant();
        Sql.of("delete from intake.consultation_response where confirmed_at is null and expires_at < :now")
                .bind("now", Timestamp.from(now))
                .update(connection);
        forgetAddresses(connection);
        var print = print(connection, consortium, reference, email);
        if (count(connection, consortium, reference, null, OF_CONSULTATION) >= most) {
            return new Sent.TooMany();
        }
        if (count(connection, consortium, reference, print, OF_ADDRESS) >= MOST_OF_ADDRESS) {
            return new Sent.LookInMail();
        }
        var secret = Secret.draw();
        var concerns = ScreenWords.screen(answers.stream()
                        .filter(answer -> answer.words() != null)
                        .map(Answer::words)
                        .collect(Collectors.joining("\n")))
                .concerns();
        long id = Sql.of("""
            insert into intake.consultation_response
              (publisher, reference, address_print, token_print, consent, concerns, sent_at, expires_at)
            values (:publisher, :reference, :address, :token, :consent, :concerns, :now, :expires)
            returning response_id
            """)
                .bind("publisher", consortium)
                .bind("reference", reference)
                .bind("address", print)
                .bind("token", secret.hash())
                .bind("consent", consent.equals("yes"))
                .bind("concerns", concerns.stream().map(Concern::slug).sorted().toArray(String[]::new))
                .bind("now", Timestamp.from(now))
                .bind("expires", Timestamp.from(now.plus(LIFE)))
                .get(connection, row -> row.getLong(1));
        for (var answer : answers) {
            Sql.of("""
                insert into intake.consultation_answer (response_id, question, choice, words)
                values (:id, :question, :choice, :words)
                """)
                    .bind("id", id)
                    .bind("question", answer.question())
                    .bind("choice", answer.choice())
                    .bind("words", answer.words())
                    .update(connection);
        }
        outbox.put(connection, letter(email, title, address.link("/consultations/confirm?token=" + secret.text())));
        return new Sent.LookInMail();
    }

    /** @param print null for those that nobody has confirmed yet */
    private long count(
            Connection connection, String consortium, String reference, byte @Nullable [] print, Duration within)
            throws SQLException {
        return Sql.of("""
            select count(*)
            from intake.consultation_response
            where publisher = :publisher
              and reference = :reference
              and sent_at > :since
              and (:print::bytea is null and confirmed_at is null or address_print = :print::bytea)
            """)
                .bind("publisher", consortium)
                .bind("reference", reference)
                .bind("since", Timestamp.from(clock.instant().minus(within)))
                .bind("print", print)
                .get(connection, row -> row.getLong(1));
    }

    private static byte[] print(Connection connection, String consortium, String reference, String email)
            throws SQLException {
        Sql.of("""
            insert into intake.consultation_secret (publisher, reference, secret)
            values (:publisher, :reference, :secret)
            on conflict do nothing
            """)
                .bind("publisher", consortium)
                .bind("reference", reference)
                .bind("secret", Secret.draw().hash())
                .update(connection);
        var key = Sql.of("select secret from intake.consultation_secret where publisher = :publisher and reference ="
                        + " :reference")
                .bind("publisher", consortium)
                .bind("reference", reference)
                .get(connection, row -> row.getBytes(1));
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(email.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of mails that went out, or that nobody could deliver, the address is not kept. */
    static void forgetAddresses(Connection connection) throws SQLException {
        Sql.of("delete from intake.mail where subject = :subject and (sent_at is not null or given_up_at is not null)")
                .bind("subject", SUBJECT)
                .update(connection);
    }

    private static Letter letter(String email, String title, String link) {
        return new Letter(email, SUBJECT, """
            Hello,

            somebody, probably you, has answered this consultation at Open Commissioning:

            %s

            Your answers count once you have followed this link, within two days:

            %s

            If it was not you, you need do nothing: the answers are thrown away. We do not keep your address.
            """.formatted(title.replaceAll("\\s+", " "), link));
    }
}
