package org.opencommissioning.plans;

import static org.opencommissioning.plans.PlanColumn.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opencommissioning.returns.TemplateSheet;
import org.opencommissioning.returns.reading.Column;

/** The template of a plan: notes, and a sheet for each part with its columns and an example. Together the examples are a small plan. */
final class PlanTemplate {
    static final String NOTES = "Notes";
    private static final String YEAR_BEGINS = "2013-04-01";
    private static final String YEAR_ENDS = "2014-03-31";

    private static final List<String> LINES = List.of(
            "A commissioning plan, a sheet for each part. This sheet is for you and is not read.",
            "Write one item a row. Leave out any sheet and any column that you do not need; their order does not"
                    + " matter.",
            "A row with anything under 'Example' is an example: it shows how an item looks and is never read or"
                    + " published. Write your own rows under it with that cell empty.",
            "Statements are words about the plan as a whole, by their reference: status (its title is draft, published"
                    + " or revised), summary, involvement and board-opinion.",
            "A reference is the item's own sign, such as O1. Keep it from version to version: by it readers see what"
                    + " was changed and what was dropped.",
            "Under 'Belongs to' stands the reference of another item: an objective's priority or service line, a"
                    + " milestone's scheme.",
            "Days are written 2014-03-31 or 31/03/2014, money in pounds without sign.",
            "A document is sent first, by itself; what was said then is its SHA-256, which goes under 'Document'. That"
                    + " sheet has no example, since no document has a hash that is made up.",
            "Send the workbook for the plan's financial year, or try it out first on the page of the check: nobody"
                    + " keeps it there.");

    private static final Map<PlanPart, List<Map<PlanColumn, String>>> EXAMPLES = Map.of(
            PlanPart.STATEMENT,
                    List.of(
                            Map.of(REFERENCE, "status", TITLE, "draft"),
                            Map.of(
                                    REFERENCE,
                                    "summary",
                                    TITLE,
                                    "In short",
                                    DETAIL,
                                    "We want people to be scanned nearer home, and sooner.")),
            PlanPart.NEED,
                    List.of(Map.of(
                            REFERENCE,
                            "N1",
                            TITLE,
                            "Long ways to a scan",
                            SOURCE,
                            "Joint strategic needs assessment, chapter 3")),
            PlanPart.PRIORITY, List.of(Map.of(REFERENCE, "P1", TITLE, "Care nearer home")),
            PlanPart.OBJECTIVE,
                    List.of(Map.ofEntries(
                            Map.entry(REFERENCE, "O1"),
                            Map.entry(UNDER, "P1"),
                            Map.entry(TITLE, "People are scanned within six weeks"),
                            Map.entry(DOMAIN, "4"),
                            Map.entry(BASELINE, "67"),
                            Map.entry(TARGET, "90"),
                            Map.entry(UNIT, "per cent of scans"),
                            Map.entry(BETTER, "higher"),
                            Map.entry(STARTS, YEAR_BEGINS),
                            Map.entry(DUE, YEAR_ENDS),
                            Map.entry(OWNER, "Director of commissioning"),
                            Map.entry(EVIDENCE, "Monthly return of waiting times"))),
            PlanPart.SERVICE_LINE,
                    List.of(Map.of(
                            REFERENCE,
                            "S1",
                            UNDER,
                            "P1",
                            TITLE,
                            "Diagnostics outside hospital",
                            PLANNED,
                            "9100000.00",
                            ACTIVITY,
                            "41000")),
            PlanPart.QUALITY_REQUIREMENT,
                    List.of(Map.of(
                            REFERENCE,
                            "R1",
                            UNDER,
                            "S1",
                            TITLE,
                            "A report within five working days",
                            TARGET,
                            "95",
                            UNIT,
                            "per cent",
                            BETTER,
                            "higher")),
            PlanPart.SCHEME,
                    List.of(Map.of(
                            REFERENCE,
                            "Q1",
                            TITLE,
                            "Scans nearer home",
                            STARTS,
                            YEAR_BEGINS,
                            DUE,
                            YEAR_ENDS,
                            OWNER,
                            "Director of commissioning",
                            PLANNED,
                            "1450000.00")),
            PlanPart.MILESTONE,
                    List.of(Map.of(
                            REFERENCE,
                            "M1",
                            UNDER,
                            "Q1",
                            TITLE,
                            "First new site open",
                            DUE,
                            "2013-07-01",
                            PLANNED,
                            "1450000.00")),
            PlanPart.POOLED_BUDGET,
                    List.of(Map.of(
                            REFERENCE,
                            "B1",
                            TITLE,
                            "Equipment for living at home",
                            PLANNED,
                            "940000.00",
                            PARTNER,
                            "9NL")),
            PlanPart.DOCUMENT, List.of());

    private PlanTemplate() {}

    static List<TemplateSheet> sheets() {
        var sheets = new ArrayList<TemplateSheet>();
        sheets.add(TemplateSheet.notes(NOTES, LINES));
        for (var part : PlanPart.values()) {
            var columns = WritePlan.COLUMNS.get(part);
            sheets.add(new TemplateSheet(
                    name(part),
                    columns.stream().map(Column::title).toList(),
                    EXAMPLES.get(part).stream()
                            .map(cells -> columns.stream()
                                    .map(column -> cells.getOrDefault(column, ""))
                                    .toList())
                            .toList()));
        }
        return List.copyOf(sheets);
    }

    private static String name(PlanPart part) {
        return switch (part) {
            case STATEMENT -> "Statements";
            case NEED -> "Needs";
            case PRIORITY -> "Priorities";
            case OBJECTIVE -> "Objectives";
            case SERVICE_LINE -> "Service lines";
            case QUALITY_REQUIREMENT -> "Quality requirements";
            case SCHEME -> "Schemes";
            case MILESTONE -> "Milestones";
            case POOLED_BUDGET -> "Pooled budgets";
            case DOCUMENT -> "Documents";
        };
    }
}
