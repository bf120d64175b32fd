package org.opencommissioning.statements;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.contracts.Contract;
import org.opencommissioning.contracts.ContractFilter;
import org.opencommissioning.contracts.ContractPaid;
import org.opencommissioning.contracts.ContractPayments;
import org.opencommissioning.contracts.ContractQueries;
import org.opencommissioning.contracts.activity.ActivityQueries;
import org.opencommissioning.contracts.activity.ActivitySum;
import org.opencommissioning.feedback.FeedbackFilter;
import org.opencommissioning.feedback.FeedbackQueries;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.plans.PlanFilter;
import org.opencommissioning.plans.PlanId;
import org.opencommissioning.plans.PlanInFull;
import org.opencommissioning.plans.PlanQueries;
import org.opencommissioning.spending.payments.Payment;
import org.opencommissioning.spending.payments.PaymentId;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.values.FinancialYear;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Follows a consortium's money from the objectives of a plan to payments, and back (decisions/0452). */
@Singleton
public final class ThreadQueries {
    /** What people say may come with any publication, so an answer about threads depends on all. */
    public static final Set<String> DATASETS = State.ALL;

    private static final int MOST_CONTRACTS = 20_000;

    private final OrganisationQueries organisations;
    private final PlanQueries plans;
    private final ContractQueries contracts;
    private final ContractPayments paid;
    private final ActivityQueries activity;
    private final PaymentQueries payments;
    private final FeedbackQueries feedback;

    ThreadQueries(
            OrganisationQueries organisations,
            PlanQueries plans,
            ContractQueries contracts,
            ContractPayments paid,
            ActivityQueries activity,
            PaymentQueries payments,
            FeedbackQueries feedback) {
        this.organisations = organisations;
        this.plans = plans;
        this.contracts = contracts;
        this.paid = paid;
        this.activity = activity;
        this.payments = payments;
        this.feedback = feedback;
    }

    /** Years of which the consortium has a plan, the newest first. */
    public List<FinancialYear> years(Snapshot snapshot, OrganisationCode consortium) throws SQLException {
        return plans.page(snapshot, new PlanFilter(consortium, null), null, 1_000).rows().stream()
                .map(plan -> plan.year())
                .toList();
    }

    /** @return empty where there is no such consortium, or no such payment of it */
    public Optional<List<PlanThread>> find(Snapshot snapshot, OrganisationCode code, AskedThread asked)
            throws SQLException {
        var consortium = organisations
                .find(snapshot, code, null)
                .filter(found -> asked.payment() != null || found.role() == OrganisationRole.CONSORTIUM);
        if (consortium.isEmpty()) {
            return Optional.empty();
        }
        var payment = payment(snapshot, code, asked.payment());
        if (asked.payment() != null && payment.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(threads(snapshot, consortium.get(), asked, payment.orElse(null)));
    }

    private Optional<Payment> payment(Snapshot snapshot, OrganisationCode payer, @Nullable String id)
            throws SQLException {
        if (id == null) {
            return Optional.empty();
        }
        var known = PaymentId.find(id)
                .orElseThrow(() -> ProblemKind.BAD_VALUE.refusal(
                        "payment", id, "'" + id + "' is no payment.", "Write edition and line: 76-13."));
        return payments.find(snapshot, known)
                .filter(found -> found.payer().code().equals(payer));
    }

    private List<PlanThread> threads(
            Snapshot snapshot, Organisation consortium, AskedThread asked, @Nullable Payment payment)
            throws SQLException {
        var code = OrganisationCode.parse(consortium.code());
        var year = year(snapshot, code, asked, payment);
        var plan =
                year == null ? Optional.<PlanInFull>empty() : plans.find(snapshot, new PlanId(code, year).toString());
        var own = contracts.page(snapshot, ContractFilter.by(code), null, null, MOST_CONTRACTS).rows().stream()
                .filter(contract -> contract.consortium().code().equals(code))
                .filter(contract -> asked.contract() == null || contract.id().equalsIgnoreCase(asked.contract()))
                .toList();
        var paidFor = paid.ofEach(snapshot, own.stream().map(Contract::id).toList());
        var meant = payment == null
                ? own
                : own.stream()
                        .filter(contract -> isFor(payment, paidFor.get(contract.id())))
                        .toList();
        return new Threads(
                        new OrganisationName(code, consortium.name()),
                        year,
                        plan.orElse(null),
                        meant,
                        paidFor,
                        done(snapshot, meant, year),
                        about(snapshot, meant),
                        snapshot.state().edition().number())
                .list(asked);
    }

    private @Nullable FinancialYear year(
            Snapshot snapshot, OrganisationCode code, AskedThread asked, @Nullable Payment payment)
            throws SQLException {
        if (asked.year() != null) {
            return asked.year();
        }
        return payment != null
                ? FinancialYear.of(payment.date())
                : years(snapshot, code).stream().findFirst().orElse(null);
    }

    private Map<String, List<ActivitySum>> done(Snapshot snapshot, List<Contract> meant, @Nullable FinancialYear year)
            throws SQLException {
        var ids = meant.stream().map(Contract::id).toList();
        return year == null ? activity.sumsOfEach(snapshot, ids) : activity.sumsOfEach(snapshot, ids, year.period());
    }

    private static boolean isFor(Payment payment, @Nullable ContractPaid paid) {
        return paid != null
                && paid.from() != null
                && !payment.date().isBefore(paid.from())
                && !payment.date().isAfter(paid.to())
                && paid.suppliers().stream()
                        .anyMatch(
                                tie -> tie.supplier().equals(payment.supplier().id()));
    }

    /** How many items of feedback are about each provider whose code is known. */
    private Map<OrganisationCode, Long> about(Snapshot snapshot, List<Contract> meant) throws SQLException {
        var providers = meant.stream()
                .map(Threads::provider)
                .filter(Objects::nonNull)
                .map(OrganisationName::code)
                .distinct()
                .toList();
        var counts = new HashMap<OrganisationCode, Long>();
        for (var provider : providers) {
            counts.put(
                    provider,
                    feedback.counts(snapshot, FeedbackFilter.about(provider)).items());
        }
        return counts;
    }
}
