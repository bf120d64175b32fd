package org.opencommissioning.pages.spending;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.pages.frame.FieldProblem;
import org.opencommissioning.pages.spending.SpendingFilters.SupplierName;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.suppliers.SupplierQueries;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Takes out of a filter what nobody knows, with a word about it, and finds the names of the rest. */
@Singleton
final class KnownFilters {
    private final PaymentScopes scopes;
    private final OrganisationDirectory organisations;
    private final SupplierQueries suppliers;

    KnownFilters(PaymentScopes scopes, OrganisationDirectory organisations, SupplierQueries suppliers) {
        this.scopes = scopes;
        this.organisations = organisations;
        this.suppliers = suppliers;
    }

    /** @param problems takes what is wrong with the rest */
    PaymentFilter known(Snapshot snapshot, PaymentFilter asked, List<FieldProblem> problems) throws SQLException {
        var check = new Check(snapshot, problems);
        boolean payer = asked.payer() == null
                || check.holds(
                        PaymentFilter.paidBy(asked.payer()),
                        "payer",
                        "No organisation has the code “" + asked.payer() + "”.");
        boolean supplier = asked.supplier() == null
                || check.holds(
                        PaymentFilter.paidTo(asked.supplier()),
                        "supplier",
                        "There is no supplier " + asked.supplier() + ".");
        boolean paidTo = asked.paidTo() == null
                || check.holds(
                        PaymentFilter.paidTo(asked.paidTo()),
                        "paidTo",
                        "No organisation has the code “" + asked.paidTo() + "”.");
        boolean area = asked.area() == null
                || check.holds(only(asked.area(), null), "area", "No payment is for “" + asked.area() + "”.");
        boolean type = asked.type() == null
                || check.holds(only(null, asked.type()), "type", "No payment is of the type “" + asked.type() + "”.");
        return new PaymentFilter(
                payer ? asked.payer() : null,
                supplier ? asked.supplier() : null,
                paidTo ? asked.paidTo() : null,
                area ? asked.area() : null,
                type ? asked.type() : null,
                asked.from(),
                asked.to(),
                asked.min(),
                asked.max(),
                asked.q(),
                null);
    }

    private static PaymentFilter only(String area, String type) {
        return new PaymentFilter(null, null, null, area, type, null, null, null, null, null, null);
    }

    private final class Check {
        private final Snapshot snapshot;
        private final List<FieldProblem> problems;

        private Check(Snapshot snapshot, List<FieldProblem> problems) {
            this.snapshot = snapshot;
            this.problems = problems;
        }

        private boolean holds(PaymentFilter filter, String field, String message) throws SQLException {
            try {
                scopes.of(snapshot, filter);
                return true;
            } catch (Refusal refusal) {
                problems.add(new FieldProblem(field, message));
                return false;
            }
        }
    }

    SpendingFilters named(Snapshot snapshot, PaymentFilter filter, SpendingQuestion question) throws SQLException {
        return new SpendingFilters(
                organisation(snapshot, filter.payer()),
                supplier(snapshot, filter.supplier()),
                organisation(snapshot, filter.paidTo()),
                filter.q(),
                filter.area(),
                filter.type(),
                question.from() == null ? null : question.from().toString(),
                question.to() == null ? null : question.to().toString(),
                filter.min(),
                filter.max());
    }

    private OrganisationName organisation(Snapshot snapshot, OrganisationCode code) throws SQLException {
        return code == null
                ? null
                : organisations.findName(snapshot, code).orElse(new OrganisationName(code, code.text()));
    }

    private SupplierName supplier(Snapshot snapshot, Integer number) throws SQLException {
        return number == null
                ? null
                : suppliers
                        .find(snapshot, number)
                        .map(found -> new SupplierName(found.id(), found.name()))
                        .orElse(new SupplierName(number.toString(), "Supplier " + number));
    }
}
