package org.opencommissioning.plans;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** The duties of plans that the source documents name, each held against a plan's items. */
final class PlanDuties {
    private final List<PlanItem> items;

    private PlanDuties(List<PlanItem> items) {
        this.items = items;
    }

    static List<PlanDuty> of(List<PlanItem> items) {
        var plan = new PlanDuties(items);
        return List.of(
                plan.all(
                        "Needs are named with their source in the joint strategic needs assessment.",
                        "Commissioning for patients 3.8, 6.8",
                        PlanPart.NEED,
                        item -> item.source() != null,
                        "need",
                        "with a source"),
                plan.all(
                        "Objectives have a baseline, a target, a day and somebody who answers for them.",
                        "Commissioning for patients 3.8",
                        PlanPart.OBJECTIVE,
                        item -> item.baseline() != null
                                && item.target() != null
                                && item.dueOn() != null
                                && item.owner() != null,
                        "objective",
                        "with all four"),
                plan.domains(),
                plan.all(
                        "Service lines say what is to be spent.",
                        "Commissioning for patients 3.8",
                        PlanPart.SERVICE_LINE,
                        item -> item.planned() != null,
                        "service line",
                        "with planned spend"),
                plan.all(
                        "Quality requirements say what is asked for, with a number or a text.",
                        "Commissioning for patients 3.8",
                        PlanPart.QUALITY_REQUIREMENT,
                        item -> item.target() != null || item.detail() != null,
                        "quality requirement",
                        "with a number or a text"),
                plan.all(
                        "Schemes of quality, productivity and reform say what they save, with milestones.",
                        "Managing the transition 4",
                        PlanPart.SCHEME,
                        item -> item.planned() != null && plan.hasMilestone(item),
                        "scheme",
                        "with savings and a milestone"),
                plan.all(
                        "What is planned and paid for together with a local authority is stated.",
                        "Commissioning for patients 6.8",
                        PlanPart.POOLED_BUDGET,
                        item -> item.partner() != null && item.planned() != null,
                        "pooled budget",
                        "with a partner and an amount"),
                plan.stated(
                        "The plan says how the public was involved.", "Commissioning for patients 3.12", "involvement"),
                plan.stated(
                        "The health and wellbeing board's opinion is in the plan.",
                        "National Health Service Act 2006 section 14Z13",
                        "board-opinion"));
    }

    private PlanDuty all(
            String duty, String source, PlanPart part, Predicate<PlanItem> isMet, String one, String meets) {
        var of = items.stream().filter(item -> item.part() == part).toList();
        long met = of.stream().filter(isMet).count();
        return new PlanDuty(
                duty,
                source,
                !of.isEmpty() && met == of.size(),
                of.isEmpty()
                        ? "The plan has no " + one + "."
                        : "%d of %d %s %s.".formatted(met, of.size(), of.size() == 1 ? one : one + "s", meets));
    }

    private boolean hasMilestone(PlanItem scheme) {
        return items.stream()
                .anyMatch(item ->
                        item.part() == PlanPart.MILESTONE && scheme.reference().equalsIgnoreCase(item.under()));
    }

    private PlanDuty domains() {
        var domains = items.stream()
                .filter(item -> item.part() == PlanPart.OBJECTIVE)
                .map(PlanItem::domain)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
        return new PlanDuty(
                "There is an objective in each of the five outcomes domains.",
                "Commissioning for patients 2.16",
                domains.size() == 5,
                domains.isEmpty()
                        ? "No objective names a domain."
                        : "Domains with an objective: " + String.join(", ", domains) + ".");
    }

    private PlanDuty stated(String duty, String source, String reference) {
        var statement = items.stream()
                .filter(item -> item.part() == PlanPart.STATEMENT
                        && item.reference().equalsIgnoreCase(reference)
                        && item.detail() != null)
                .findFirst();
        return new PlanDuty(
                duty,
                source,
                statement.isPresent(),
                statement.isPresent() ? "It is stated." : "There is no statement '" + reference + "' with a text.");
    }
}
