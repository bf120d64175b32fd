package org.opencommissioning.pages.work;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.interests.DraftEntry;
import org.opencommissioning.interests.DraftRegister;
import org.opencommissioning.interests.InterestQueries;
import org.opencommissioning.interests.Register;
import org.opencommissioning.interests.RegisterField;
import org.opencommissioning.interests.RegisterId;
import org.opencommissioning.interests.WriteRegister;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.submissions.SubmissionActs;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;
import org.opencommissioning.values.Period;

/** A register of interests for those who keep it in no file: an entry a form, all of them a return. */
@Hidden
@Controller("/work/interests")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class RegisterEditorController {
    private static final String OVERTAKEN =
            "Somebody changed this entry, or took it out, since you opened it. What you wrote stands below;"
                    + " keep it again to put it in the place of what stands there now.";
    private final PrivatePages pages;
    private final WriteRegister registers;
    private final InterestQueries interests;
    private final SubmissionActs acts;
    private final OrganisationDirectory directory;
    private final Snapshots snapshots;

    RegisterEditorController(
            PrivatePages pages,
            WriteRegister registers,
            InterestQueries interests,
            SubmissionActs acts,
            OrganisationDirectory directory,
            Snapshots snapshots) {
        this.pages = pages;
        this.registers = registers;
        this.interests = interests;
        this.acts = acts;
        this.directory = directory;
        this.snapshots = snapshots;
    }

    /**
     * What is asked for.
     *
     * @param period as it was written
     * @param place  of an entry, 0 for a new one; null where the list is asked for
     * @param form   as it was filled in; null where it is shown for the first time
     */
    private record Asked(
            @Nullable RegisterId register,
            @Nullable String period,
            @Nullable Long place,
            @Nullable Map<String, String> form,
            List<FieldProblem> problems) {}

    @Get
    HttpResponse<?> form(
            HttpRequest<?> request,
            Caller caller,
            @Nullable @QueryValue String consortium,
            @Nullable @QueryValue String period,
            @Nullable @QueryValue Long place) {
        return pages.answer(request, caller, (snapshot, person) -> {
            var register = register(consortium, period).orElse(null);
            var problems = register == null && period != null
                    ? List.of(new FieldProblem(
                            "period",
                            "Choose whose register it is, and write its period as 2013-03, 2012/13 or December 2011."))
                    : List.<FieldProblem>of();
            return page(snapshot, person, new Asked(register, period, place, null, problems));
        });
    }

    @Post("/begin")
    HttpResponse<?> begin(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            var register = register(form);
            snapshots.read(AsAt.NEWEST, State.ALL, snapshot -> {
                try {
                    registers.begin(person, snapshot, register);
                    return register;
                } catch (IOException e) {
                    throw new SQLException(e);
                }
            });
            return to(register);
        });
    }

    @Post("/discard")
    HttpResponse<?> discard(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            var kept = registers.discard(person, register(form), form.getOrDefault("version", ""));
            return done(
                    request,
                    person,
                    form,
                    kept,
                    "Somebody wrote in this register after you saw it, so nothing is" + " thrown away. Look again.");
        });
    }

    @Post("/entry")
    HttpResponse<?> put(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            var register = register(form);
            long place = number(form, "place");
            FieldProblem problem;
            try {
                if (registers.put(person, register, place, (int) number(form, "version"), form)
                        == WriteRegister.Kept.KEPT) {
                    return to(register);
                }
                problem = new FieldProblem("", OVERTAKEN);
            } catch (Refusal refusal) {
                problem = new FieldProblem("person", refusal.problem().detail());
            }
            var asked = new Asked(register, form.get("period"), place, form, List.of(problem));
            return pages.again(request, person, (snapshot, again) -> page(snapshot, again, asked));
        });
    }

    @Post("/remove")
    HttpResponse<?> remove(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            var kept = registers.remove(person, register(form), number(form, "place"), (int) number(form, "version"));
            return done(
                    request,
                    person,
                    form,
                    kept,
                    "Somebody changed this entry, or took it out, after you saw it, so"
                            + " it is not removed. Look again.");
        });
    }

    /** The list of what stands now, with a sentence where nothing was done. */
    private HttpResponse<?> done(
            HttpRequest<?> request,
            Caller.SignedIn person,
            Map<String, String> form,
            WriteRegister.Kept kept,
            String overtaken)
            throws SQLException, IOException {
        var register = register(form);
        if (kept == WriteRegister.Kept.KEPT) {
            return to(register);
        }
        var asked = new Asked(register, form.get("period"), null, form, List.of(new FieldProblem("", overtaken)));
        return pages.again(request, person, (snapshot, again) -> page(snapshot, again, asked));
    }

    @Post("/send")
    HttpResponse<?> send(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            var register = register(form);
            var file = registers.file(person, register);
            long id = acts.receive(
                    actor,
                    "interests",
                    register.consortium(),
                    register.period(),
                    "interests-by-form.csv",
                    file.length,
                    new ByteArrayInputStream(file));
            return PrivatePages.to("/work/submissions/" + id);
        });
    }

    private static HttpResponse<?> to(RegisterId register) {
        return PrivatePages.to("/work/interests?consortium=" + register.consortium() + "&period="
                + URLEncoder.encode(register.period().toString(), StandardCharsets.UTF_8));
    }

    private static Optional<RegisterId> register(@Nullable String consortium, @Nullable String period) {
        if (consortium == null || period == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new RegisterId(OrganisationCode.parse(consortium.strip()), Period.parse(period.strip())));
        } catch (IllegalArgumentException | java.time.DateTimeException mistaken) {
            return Optional.empty();
        }
    }

    private static RegisterId register(Map<String, String> form) {
        return register(form.get("consortium"), form.get("period"))
                .orElseThrow(() -> ProblemKind.BAD_VALUE.refusal(
                        "period", form.get("period"), "That is no register.", "Begin on the page of the editor."));
    }

    private static long number(Map<String, String> form, String name) {
        var text = form.getOrDefault(name, "");
        if (!text.matches("\\d{1,9}")) {
            throw ProblemKind.BAD_VALUE.refusal(name, text, "That is no entry.", "Begin on the page of the editor.");
        }
        return Long.parseLong(text);
    }

    private Page<RegisterEditorPage> page(Snapshot snapshot, Caller.SignedIn person, Asked asked)
            throws SQLException, IOException {
        Permissions.requireAnywhere(person, Act.SUBMIT_RETURN);
        var names = directory.names(snapshot, Permissions.organisations(person, Act.SUBMIT_RETURN));
        var register = asked.register();
        var data = register == null
                ? new RegisterEditorPage(
                        names, null, asked.period(), null, null, null, null, null, 0, List.of(), asked.problems())
                : ofRegister(snapshot, person, register, names, asked);
        return Page.of("work-interests", "Write a register of interests", "A register written by form.", data);
    }

    private RegisterEditorPage ofRegister(
            Snapshot snapshot, Caller.SignedIn person, RegisterId register, List<OrganisationName> names, Asked asked)
            throws SQLException, IOException {
        var draft = registers.find(person, register).orElse(null);
        var entry = draft == null || asked.place() == null ? null : entry(draft, asked.place());
        Long place = draft == null || asked.place() == null ? null : entry == null ? 0L : (Long) entry.place();
        return new RegisterEditorPage(
                names,
                names.stream()
                        .filter(name -> name.code().equals(register.consortium()))
                        .findFirst()
                        .orElse(new OrganisationName(
                                register.consortium(), register.consortium().text())),
                register.period().toString(),
                register.period().from(),
                register.period().lastDay(),
                interests
                        .findRegister(snapshot, register.consortium())
                        .map(Register::edition)
                        .orElse(null),
                draft,
                place,
                entry == null ? 0 : entry.version(),
                place == null ? List.of() : fields(person, register, place, asked.form()),
                asked.form() == null && entry != null ? said(entry) : asked.problems());
    }

    private static @Nullable DraftEntry entry(DraftRegister draft, long place) {
        return draft.entries().stream()
                .filter(entry -> entry.place() == place)
                .findFirst()
                .orElse(null);
    }

    /** What the check refuses of an entry, beside its fields. */
    private static List<FieldProblem> said(DraftEntry entry) {
        return entry.findings().stream()
                .filter(finding -> finding.severity().startsWith("refuse"))
                .map(finding -> new FieldProblem(
                        finding.field() == null ? "" : finding.field(), finding.message() + " " + finding.mend()))
                .toList();
    }

    private List<RegisterField> fields(
            Caller.SignedIn person, RegisterId register, long place, @Nullable Map<String, String> form)
            throws SQLException {
        var fields = registers.fields(person, register, place);
        return form == null
                ? fields
                : fields.stream()
                        .map(field -> field.with(form.getOrDefault(field.name(), "")))
                        .toList();
    }
}
