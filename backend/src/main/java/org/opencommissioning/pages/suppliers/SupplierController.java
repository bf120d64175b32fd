package org.opencommissioning.pages.suppliers;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.sql.SQLException;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.contracts.ContractFilter;
import org.opencommissioning.contracts.ContractPayments;
import org.opencommissioning.contracts.ContractQueries;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.pages.contracts.ContractsShown;
import org.opencommissioning.pages.frame.LinkedData;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.frame.PageAnswers;
import org.opencommissioning.pages.frame.PageAnswers.Asked;
import org.opencommissioning.pages.frame.Visit;
import org.opencommissioning.pages.money.Incomes;
import org.opencommissioning.spending.suppliers.Supplier;
import org.opencommissioning.spending.suppliers.SupplierQueries;

@Hidden
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SupplierController {
    private final PageAnswers pages;
    private final SupplierQueries suppliers;
    private final OrganisationQueries organisations;
    private final Incomes incomes;
    private final ContractQueries contracts;

    SupplierController(
            PageAnswers pages,
            SupplierQueries suppliers,
            OrganisationQueries organisations,
            Incomes incomes,
            ContractQueries contracts) {
        this.pages = pages;
        this.suppliers = suppliers;
        this.organisations = organisations;
        this.incomes = incomes;
        this.contracts = contracts;
    }

    @Get(uris = {"/suppliers/{id}", "/_page/suppliers/{id}"})
    HttpResponse<?> supplier(HttpRequest<?> request, String id) {
        return pages.answer(request, visit -> {
            int number = Math.toIntExact(Visit.number(id, Integer.MAX_VALUE));
            return new Asked(
                    "/suppliers/" + number, ContractPayments.DATASETS, snapshot -> compose(snapshot, number, visit));
        });
    }

    private Page<SupplierPage> compose(Snapshot snapshot, int id, Visit visit) throws SQLException {
        var supplier = suppliers.find(snapshot, id).orElseThrow(() -> Visit.nothing("supplier " + id));
        var income = incomes.of(snapshot, supplier, visit.year()).orElseThrow(() -> Visit.nothing("supplier " + id));
        var organisation = supplier.organisation() == null
                ? null
                : organisations
                        .find(snapshot, supplier.organisation().code(), null)
                        .orElse(null);
        return Page.of(
                        "supplier",
                        supplier.name(),
                        "What NHS consortia have paid " + supplier.name() + ", by month, by payer and for what.",
                        new SupplierPage(
                                supplier,
                                organisation,
                                income,
                                ContractsShown.of(snapshot, contracts, ContractFilter.withSupplier(id))))
                .about(linked(supplier));
    }

    private static LinkedData linked(Supplier supplier) {
        var organisation = supplier.organisation();
        return LinkedData.of("Organization", supplier.name())
                .with("url", "/suppliers/" + supplier.id())
                .with(
                        "identifier",
                        organisation == null ? null : organisation.code().text());
    }
}
