package org.opencommissioning.pages.spending;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.population.PerHead;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageList;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.pages.money.Coverage;
import org.opencommissioning.pages.money.MoneyByMonth;
import org.opencommissioning.pages.money.MonthFigure;
import org.opencommissioning.pages.spending.SpendingPage.Choices;
import org.opencommissioning.pages.spending.SpendingPage.Span;
import org.opencommissioning.spending.payments.Payment;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.payments.PaymentQueries;
import org.opencommissioning.spending.payments.PaymentScope;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.totals.Group;
import org.opencommissioning.spending.totals.GroupBy;
import org.opencommissioning.spending.totals.TotalsQueries;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Composes the spending explorer. */
@Singleton
final class SpendingPages {
    private static final int PAYMENTS = 50;
    private static final int GROUPS = 100;
    private static final int CHOICES = 500;

    private final KnownFilters filters;
    private final PaymentScopes scopes;
    private final PaymentQueries payments;
    private final TotalsQueries totals;
    private final MoneyByMonth money;

    SpendingPages(
            KnownFilters filters,
            PaymentScopes scopes,
            PaymentQueries payments,
            TotalsQueries totals,
            MoneyByMonth money) {
        this.filters = filters;
        this.scopes = scopes;
        this.payments = payments;
        this.totals = totals;
        this.money = money;
    }

    Page<SpendingPage> compose(Snapshot snapshot, Visit visit) throws SQLException {
        var question = SpendingQuestion.of(visit);
        var problems = new ArrayList<>(question.problems());
        var filter = filters.known(snapshot, question.filter(), problems);
        var scope = scopes.of(snapshot, filter);
        var sort = sort(question, filter, problems);
        var named = filters.named(snapshot, filter, question);
        var total = totals.sum(snapshot, scope);
        var by = question.by();
        var perHead = by == GroupBy.PAYER ? question.perHead() : PerHead.NONE;
        var page = new SpendingPage(
                named,
                problems,
                total,
                count(snapshot, scope, GroupBy.SUPPLIER),
                count(snapshot, scope, GroupBy.PAYER),
                months(snapshot, filter),
                by == null ? "payment" : by.slug(),
                perHead,
                sort,
                by == null ? list(snapshot, scope, filter, sort, question.cursor(), total.lines()) : null,
                by == null ? null : totals.totals(snapshot, scope, by, perHead, null, GROUPS),
                by == null ? null : totals.count(snapshot, scope, by),
                question.cursor() == null ? 0 : null,
                choices(snapshot, filter));
        return Page.of("spending", heading(named), "Every published payment: who paid whom, when and what for.", page);
    }

    private static String heading(SpendingFilters filters) {
        return filters.payer() == null
                ? "Spending explorer"
                : "Payments by " + filters.payer().name();
    }

    /** Names are sorted within what one organisation paid or one supplier got. */
    private static String sort(SpendingQuestion question, PaymentFilter filter, List<FieldProblem> problems) {
        boolean ofOne = filter.payer() != null || filter.supplier() != null || filter.paidTo() != null;
        if (question.sort().endsWith("supplier") && !ofOne) {
            problems.add(new FieldProblem("sort", "Choose who paid before you sort by supplier."));
            return SpendingQuestion.USUAL_SORT;
        }
        return question.sort();
    }

    /** Where every single line of the country would have to be looked at, it is not counted. */
    private Long count(Snapshot snapshot, PaymentScope scope, GroupBy by) throws SQLException {
        boolean costly = scope.speaksOfLines() && scope.payer() == null && scope.suppliers() == null;
        return costly ? null : totals.count(snapshot, scope, by);
    }

    private PageList<Payment> list(
            Snapshot snapshot, PaymentScope scope, PaymentFilter filter, String sort, String cursor, long count)
            throws SQLException {
        var page = payments.page(snapshot, scope, filter.toString(), sort, cursor, PAYMENTS);
        return PageList.of(snapshot, page, count);
    }

    private List<MonthFigure> months(Snapshot snapshot, PaymentFilter filter) throws SQLException {
        return money.all(snapshot, scopes.of(snapshot, filter.always()), Coverage.read(snapshot, filter.payer()));
    }

    private Choices choices(Snapshot snapshot, PaymentFilter filter) throws SQLException {
        var all = scopes.of(snapshot, PaymentFilter.ALL);
        var payer = filter.payer() == null ? all : scopes.of(snapshot, PaymentFilter.paidBy(filter.payer()));
        var months = totals.months(snapshot, payer);
        return new Choices(
                totals.groups(snapshot, all, GroupBy.PAYER, null, CHOICES).stream()
                        .map(group -> new OrganisationName(new OrganisationCode(group.key()), group.label()))
                        .sorted(Comparator.comparing(OrganisationName::name))
                        .toList(),
                byName(totals.groups(snapshot, payer, GroupBy.AREA, null, CHOICES)),
                byName(totals.groups(snapshot, payer, GroupBy.TYPE, null, CHOICES)),
                months.isEmpty()
                        ? null
                        : new Span(months.getFirst().key(), months.getLast().key()));
    }

    private static List<Group> byName(List<Group> groups) {
        return groups.stream().sorted(Comparator.comparing(Group::label)).toList();
    }
}
