package org.opencommissioning.pages.home;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.DirectoryFilter;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.pages.frame.LinkedData;
import org.opencommissioning.pages.frame.Page;
import org.opencommissioning.pages.money.Coverage;
import org.opencommissioning.pages.money.MoneyByMonth;
import org.opencommissioning.pages.places.ShadedMaps;
import org.opencommissioning.pages.publications.Notices;
import org.opencommissioning.publication.reading.PublicationFilter;
import org.opencommissioning.publication.reading.PublicationQueries;
import org.opencommissioning.spending.payments.PaymentFilter;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.suppliers.SupplierQueries;
import org.opencommissioning.spending.totals.GroupBy;
import org.opencommissioning.spending.totals.TotalsQueries;

/** Composes the first page. */
@Singleton
final class HomePages {
    private static final int LATEST = 6;

    private final OrganisationDirectory directory;
    private final PaymentScopes scopes;
    private final TotalsQueries totals;
    private final MoneyByMonth money;
    private final SupplierQueries suppliers;
    private final PublicationQueries publications;
    private final Notices notices;
    private final Examples examples;
    private final ShadedMaps maps;

    HomePages(
            OrganisationDirectory directory,
            PaymentScopes scopes,
            TotalsQueries totals,
            MoneyByMonth money,
            SupplierQueries suppliers,
            PublicationQueries publications,
            Notices notices,
            Examples examples,
            ShadedMaps maps) {
        this.directory = directory;
        this.scopes = scopes;
        this.totals = totals;
        this.money = money;
        this.suppliers = suppliers;
        this.publications = publications;
        this.notices = notices;
        this.examples = examples;
        this.maps = maps;
    }

    Page<HomePage> compose(Snapshot snapshot) throws SQLException {
        var published = publications.counts(snapshot);
        var paid = suppliers.counts(snapshot);
        var page = new HomePage(
                maps.usual(snapshot).orElse(null),
                money(snapshot),
                new HomePage.Consortia(
                        active(snapshot, OrganisationRole.CONSORTIUM), active(snapshot, OrganisationRole.GP_PRACTICE)),
                new HomePage.Publications(published.all(), published.corrections(), published.firstAt()),
                new HomePage.Suppliers(paid.suppliers(), paid.matched()),
                notices.newest(snapshot, PublicationFilter.ALL, LATEST),
                examples.list(snapshot));
        return Page.of(
                        "home",
                        null,
                        "Who decides about your local NHS, and where the money goes: every payment of GP consortia, by"
                                + " month, supplier and purpose.",
                        page)
                .about(LinkedData.of("WebSite", "Open Commissioning").with("url", "/"));
    }

    private long active(Snapshot snapshot, OrganisationRole role) throws SQLException {
        return directory.count(snapshot, new DirectoryFilter(role, OrganisationStatus.ACTIVE, null, null, null));
    }

    private HomePage.@Nullable Paid money(Snapshot snapshot) throws SQLException {
        var coverage = Coverage.read(snapshot, null);
        var year = coverage.newestWholeYear().orElse(null);
        var paid = money.year(snapshot, scopes.of(snapshot, PaymentFilter.ALL), coverage, year)
                .orElse(null);
        if (paid == null) {
            return null;
        }
        var inYear = scopes.of(snapshot, PaymentFilter.ALL.in(paid.year().period()));
        return new HomePage.Paid(
                paid.year(),
                paid.total().amount(),
                paid.total().lines(),
                totals.count(snapshot, inYear, GroupBy.PAYER),
                paid.months());
    }
}
