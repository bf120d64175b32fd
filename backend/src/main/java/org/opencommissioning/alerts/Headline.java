package org.opencommissioning.alerts;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.consultations.Consultation;
import org.opencommissioning.contracts.Contract;
import org.opencommissioning.contracts.ContractSupplier;
import org.opencommissioning.contracts.decisions.Decision;
import org.opencommissioning.feedback.Feedback;
import org.opencommissioning.feedback.reports.Report;
import org.opencommissioning.interests.Interest;
import org.opencommissioning.plans.Plan;
import org.opencommissioning.publication.reading.Publication;
import org.opencommissioning.spending.allocations.Allocation;
import org.opencommissioning.spending.expenditure.Expenditure;
import org.opencommissioning.spending.payments.Payment;

/** How a thing is announced in a feed and in a mail. */
public final class Headline {
    private Headline() {}

    public static String of(Publication publication) {
        var reason = publication.reason();
        return reason == null
                ? publication.title()
                : (reason.code().equals("withdrawal") ? "Withdrawn: " : "Corrected: ") + publication.title();
    }

    /** How much it is, and why it replaces another. */
    public static String summary(Publication publication) {
        var rows = "%,d %s".formatted(publication.rows(), publication.rows() == 1 ? "row" : "rows");
        var total = publication.total() == null ? "" : ", £" + publication.total();
        return publication.reason() == null
                ? "Edition %d: %s%s.".formatted(publication.edition(), rows, total)
                : "Edition %d replaces edition %s: %s%s. %s"
                        .formatted(
                                publication.edition(),
                                publication.supersedes().stream()
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", ")),
                                rows,
                                total,
                                publication.reason().text());
    }

    /** Whom it is about, and how it stands with its answer. */
    public static String of(Feedback item) {
        return "About " + item.about().name() + (item.service().isEmpty() ? "" : ", " + item.service()) + ": "
                + switch (item.state()) {
                    case ANSWERED -> "answered in time";
                    case ANSWERED_LATE -> "answered late";
                    case RUNNING -> "answer due on " + item.dueOn();
                    case OVERDUE -> "answer overdue since " + item.dueOn();
                    case NO_CLOCK -> "not answered";
                };
    }

    /** How much went to whom, by whom and when. */
    public static String of(Payment payment) {
        return "£" + payment.amount() + " to " + payment.supplierName() + " by "
                + payment.payer().name() + " on " + payment.date();
    }

    /** What for. */
    public static String words(Payment payment) {
        return Stream.of(payment.expenseArea(), payment.expenseType(), payment.description())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What it is about, with whom, and how much. */
    public static String of(Contract contract) {
        return contract.consortium().name() + ": " + contract.title() + ", with "
                + contract.suppliers().stream().map(ContractSupplier::name).collect(Collectors.joining(", "))
                + (contract.value() == null ? "" : ", £" + contract.value());
    }

    public static String of(Decision decision) {
        return decision.consortium().name() + ", " + decision.decidedOn() + ": " + decision.title();
    }

    public static String of(Plan plan) {
        return "Plan for " + plan.year() + ", " + plan.consortium().name() + ", version " + plan.versions();
    }

    /** Whose interest in whom; a name that is withheld stays so. */
    public static String of(Interest interest) {
        var whose = interest.person() != null
                ? interest.person()
                : interest.practice() != null ? interest.practice().name() : "A person whose name is withheld";
        return whose + ", " + interest.consortium().name() + ": interest in " + interest.providerName()
                + ", declared on " + interest.declaredOn();
    }

    public static String of(Expenditure line) {
        return line.consortium().name() + ", " + line.service() + ", up to " + line.month() + ": £" + line.outturn()
                + " expected for the year, £" + line.allocation() + " allocated";
    }

    public static String of(Allocation line) {
        return line.consortium().name() + ", " + line.year() + ": " + line.component()
                + (line.practice() == null ? "" : " of " + line.practice().name()) + ", £" + line.amount();
    }

    public static String of(Report report) {
        return report.title() + ": " + report.answered() + " of " + report.recommendationCount()
                + " recommendations answered" + (report.overdue() == 0 ? "" : ", " + report.overdue() + " overdue");
    }

    public static String of(Consultation one) {
        return one.title() + ": "
                + switch (one.state()) {
                    case PLANNED -> "opens on " + one.opensOn();
                    case OPEN -> "open until " + one.closesOn();
                    case CLOSED -> "closed, nothing decided yet";
                    case DECIDED -> "decided on " + one.decidedOn();
                };
    }
}
