package org.opencommissioning.pages.search;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.database.Words;
import org.opencommissioning.organisations.DirectoryFilter;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.spending.suppliers.SupplierFilter;
import org.opencommissioning.spending.suppliers.SupplierQueries;

/** Finds what readers look for by any words, or beginnings of words, of its name, code or postcode. */
@Singleton
final class SiteSearch {
    private final OrganisationDirectory directory;
    private final SupplierQueries suppliers;

    SiteSearch(OrganisationDirectory directory, SupplierQueries suppliers) {
        this.directory = directory;
        this.suppliers = suppliers;
    }

    /** Those that are open first, each by name. */
    List<Found> organisations(Snapshot snapshot, String words, int limit) throws SQLException {
        if (Words.of(words).isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        var all = new DirectoryFilter(null, null, null, words, null);
        for (var status : OrganisationStatus.values()) {
            if (found.size() < limit) {
                directory.page(snapshot, all.withStatus(status), null, limit - found.size()).rows().stream()
                        .map(Found::of)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Those that are not organisations of the register, the most paid first. */
    List<Found> suppliers(Snapshot snapshot, String words, int limit) throws SQLException {
        if (Words.of(words).isEmpty()) {
            return List.of();
        }
        return suppliers.page(snapshot, new SupplierFilter(words, null, false), null, null, limit).rows().stream()
                .map(Found::of)
                .toList();
    }
}
