package org.opencommissioning.pages.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.feedback.written.FurtherRows;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** What somebody typed into a form that becomes a return. */
record TypedForm(Map<String, String> fields) {
    static final TypedForm EMPTY = new TypedForm(Map.of());

    /** Empty where nothing was typed. */
    String said(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** @throws org.opencommissioning.api.problems.Refusal when it is no code */
    OrganisationCode code(String field) {
        try {
            return OrganisationCode.parse(said(field));
        } catch (IllegalArgumentException e) {
            throw ProblemKind.BAD_VALUE.refusal(field, said(field), "That is no code.", "Choose from the list.");
        }
    }

    /** What was typed, to be shown again. */
    Map<String, String> again() {
        var kept = new HashMap<>(fields);
        kept.remove("formToken");
        return kept;
    }

    /** The month of a day; this one where that is no day, which the check says. */
    static Period month(String day, LocalDate today) {
        try {
            return Period.ofMonth(YearMonth.from(LocalDate.parse(day)));
        } catch (DateTimeParseException none) {
            return Period.ofMonth(YearMonth.from(today));
        }
    }

    /** @param field of the form that a fault is about */
    static List<FieldProblem> problems(List<FurtherRows.Fault> faults, Function<FurtherRows.Fault, String> field) {
        return faults.stream()
                .map(fault -> new FieldProblem(
                        field.apply(fault),
                        fault.rule().sentence() + " " + fault.rule().mend()))
                .distinct()
                .toList();
    }
}
