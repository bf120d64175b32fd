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
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PrivatePages;
import org.opencommissioning.plans.DraftField;
import org.opencommissioning.plans.DraftForm;
import org.opencommissioning.plans.PlanId;
import org.opencommissioning.plans.PlanPart;
import org.opencommissioning.plans.WritePlan;
import org.opencommissioning.security.Act;
import org.opencommissioning.security.Actor;
import org.opencommissioning.security.Caller;
import org.opencommissioning.security.Permissions;
import org.opencommissioning.submissions.SubmissionActs;
import org.opencommissioning.values.OrganisationName;

/** A plan for those who have neither a workbook nor a program: an item a form, all of them a return. */
@Hidden
@Controller("/work/plans")
@Produces(MediaType.ALL)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.writer.url")
final class PlanEditorController {
    private final PrivatePages pages;
    private final WritePlan plans;
    private final SubmissionActs acts;
    private final OrganisationDirectory directory;
    private final Snapshots snapshots;

    PlanEditorController(
            PrivatePages pages,
            WritePlan plans,
            SubmissionActs acts,
            OrganisationDirectory directory,
            Snapshots snapshots) {
        this.pages = pages;
        this.plans = plans;
        this.acts = acts;
        this.directory = directory;
        this.snapshots = snapshots;
    }

    private static final String CHANGED =
            "Somebody changed this item after you opened it, so yours is not kept yet. Where the two differ, what"
                    + " stands there now is shown under yours: put together what is right, and keep it.";
    private static final String REMOVED =
            "Somebody removed this item, or gave it another reference, after you opened it. Yours is not kept yet: keep"
                    + " it, and it is written anew.";

    /**
     * What is asked for.
     *
     * @param reference empty for a new item
     * @param written   in the form that was sent, with the version that it is to be held against; null where it is opened
     * @param theirs    what somebody else wrote meanwhile
     */
    private record Asked(
            @Nullable PlanId plan,
            @Nullable PlanPart part,
            String reference,
            @Nullable DraftForm written,
            List<DraftField> theirs,
            List<FieldProblem> problems) {}

    @Get
    HttpResponse<?> form(
            HttpRequest<?> request,
            Caller caller,
            @Nullable @QueryValue String consortium,
            @Nullable @QueryValue String year,
            @Nullable @QueryValue String part,
            @Nullable @QueryValue String reference) {
        return pages.answer(request, caller, (snapshot, person) -> {
            var plan = consortium == null && year == null
                    ? null
                    : plan(consortium, year).orElse(null);
            var problems = plan == null && year != null
                    ? List.of(new FieldProblem("year", "Choose whose plan it is, and write its year as 2013-14."))
                    : List.<FieldProblem>of();
            return page(
                    snapshot,
                    person,
                    new Asked(
                            plan,
                            part == null ? null : part(part),
                            reference == null ? "" : reference,
                            null,
                            List.of(),
                            problems));
        });
    }

    @Post("/begin")
    HttpResponse<?> begin(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            var plan = plan(form);
            snapshots.read(AsAt.NEWEST, State.ALL, snapshot -> {
                try {
                    plans.begin(person, snapshot, plan);
                    return plan;
                } catch (IOException e) {
                    throw new SQLException(e);
                }
            });
            return to(plan);
        });
    }

    @Post("/discard")
    HttpResponse<?> discard(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            var plan = plan(form);
            var problem = new FieldProblem(
                    "draft", "Somebody wrote in this plan after you saw it, so nothing is thrown away. Look again.");
            return plans.discard(person, plan, form.getOrDefault("version", ""))
                    ? to(plan)
                    : again(request, person, new Asked(plan, null, "", null, List.of(), List.of(problem)));
        });
    }

    @Post("/item")
    HttpResponse<?> put(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            var plan = plan(form);
            var part = part(form.getOrDefault("part", ""));
            var before = form.getOrDefault("before", "");
            var version = form.getOrDefault("version", "");
            try {
                var stands = plans.put(person, plan, part, before, version, form);
                return stands.isEmpty()
                        ? to(plan)
                        : again(request, person, changed(plan, part, before, stands.get(), form));
            } catch (Refusal refusal) {
                var opened = plans.form(person, plan, part, before).fields();
                return again(
                        request,
                        person,
                        new Asked(
                                plan,
                                part,
                                before,
                                new DraftForm(version, written(opened, form)),
                                List.of(),
                                List.of(new FieldProblem(
                                        "reference", refusal.problem().detail()))));
            }
        });
    }

    private static Asked changed(
            PlanId plan, PlanPart part, String before, DraftForm stands, Map<String, String> form) {
        boolean gone = stands.version().isEmpty();
        return new Asked(
                plan,
                part,
                gone ? "" : before,
                new DraftForm(stands.version(), written(stands.fields(), form)),
                gone ? List.of() : stands.fields(),
                List.of(new FieldProblem("reference", gone ? REMOVED : CHANGED)));
    }

    /** The fields with what was sent in them. */
    private static List<DraftField> written(List<DraftField> fields, Map<String, String> form) {
        return fields.stream()
                .map(field -> new DraftField(
                        field.name(), field.title(), field.hint(), form.getOrDefault(field.name(), ""), field.large()))
                .toList();
    }

    private HttpResponse<?> again(HttpRequest<?> request, Caller.SignedIn person, Asked asked)
            throws SQLException, IOException {
        return pages.again(request, person, (snapshot, again) -> page(snapshot, again, asked));
    }

    @Post("/remove")
    HttpResponse<?> remove(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            var plan = plan(form);
            var reference = form.getOrDefault("reference", "");
            boolean gone = plans.remove(
                    person, plan, part(form.getOrDefault("part", "")), reference, form.getOrDefault("version", ""));
            var problem = new FieldProblem(
                    "draft",
                    reference + " was changed by somebody after you saw it, so it is not removed. Look again.");
            return gone
                    ? to(plan)
                    : again(request, person, new Asked(plan, null, "", null, List.of(), List.of(problem)));
        });
    }

    @Post("/send")
    HttpResponse<?> send(HttpRequest<?> request, Actor actor, @Body Map<String, String> form) {
        return pages.act(request, actor.caller(), person -> {
            var plan = plan(form);
            var file = plans.file(person, plan);
            long id = acts.receive(
                    actor,
                    "plans",
                    plan.consortium(),
                    plan.year().period(),
                    "plan-by-form.csv",
                    file.length,
                    new ByteArrayInputStream(file));
            return PrivatePages.to("/work/submissions/" + id);
        });
    }

    private static HttpResponse<?> to(PlanId plan) {
        return PrivatePages.to("/work/plans?consortium=" + plan.consortium() + "&year="
                + URLEncoder.encode(plan.year().code(), StandardCharsets.UTF_8));
    }

    private static Optional<PlanId> plan(@Nullable String consortium, @Nullable String year) {
        return consortium == null || year == null
                ? Optional.empty()
                : PlanId.find(consortium.strip() + "-" + year.strip().replace('/', '-'));
    }

    private static PlanId plan(Map<String, String> form) {
        return plan(form.get("consortium"), form.get("year"))
                .orElseThrow(() -> ProblemKind.BAD_VALUE.refusal(
                        "year", form.get("year"), "That is no plan.", "Begin on the page of the editor."));
    }

    private static PlanPart part(String code) {
        try {
            return PlanPart.parse(code);
        } catch (IllegalArgumentException e) {
            throw ProblemKind.BAD_VALUE.refusal("part", code, e.getMessage() + ".", "Choose from the list.");
        }
    }

    private Page<PlanEditorPage> page(Snapshot snapshot, Caller.SignedIn person, Asked asked)
            throws SQLException, IOException {
        Permissions.requireAnywhere(person, Act.SUBMIT_RETURN);
        var names = directory.names(snapshot, Permissions.organisations(person, Act.SUBMIT_RETURN));
        var plan = asked.plan();
        var draft = plan == null ? null : plans.read(person, plan);
        var form = plan == null || asked.part() == null
                ? new DraftForm("", List.of())
                : asked.written() == null ? plans.form(person, plan, asked.part(), asked.reference()) : asked.written();
        return Page.of(
                "work-plan",
                "Write a plan",
                "A commissioning plan written by form.",
                new PlanEditorPage(
                        names,
                        plan == null
                                ? null
                                : names.stream()
                                        .filter(name -> name.code().equals(plan.consortium()))
                                        .findFirst()
                                        .orElse(new OrganisationName(
                                                plan.consortium(),
                                                plan.consortium().text())),
                        plan == null ? null : plan.year(),
                        draft == null || draft.items().isEmpty() ? null : draft,
                        plan == null ? null : asked.part(),
                        asked.reference(),
                        form.version(),
                        form.fields(),
                        asked.theirs(),
                        asked.problems()));
    }
}
