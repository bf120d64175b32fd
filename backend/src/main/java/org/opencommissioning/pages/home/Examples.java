package org.opencommissioning.pages.home;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.organisations.DirectoryFilter;
import org.opencommissioning.organisations.Organisation;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.OrganisationStatus;
import org.opencommissioning.spending.suppliers.SupplierFilter;
import org.opencommissioning.spending.suppliers.SupplierQueries;

/** Shows what can be asked: a practice, the first part of its postcode, a consortium and the largest supplier that no register knows. */
@Singleton
final class Examples {
    private final OrganisationDirectory directory;
    private final SupplierQueries suppliers;

    Examples(OrganisationDirectory directory, SupplierQueries suppliers) {
        this.directory = directory;
        this.suppliers = suppliers;
    }

    List<HomePage.Example> list(Snapshot snapshot) throws SQLException {
        var found = new ArrayList<HomePage.Example>();
        for (var practice : first(snapshot, OrganisationRole.GP_PRACTICE)) {
            found.add(page(practice));
            var postcode = practice.address().postcode();
            if (postcode != null && postcode.contains(" ")) {
                var area = postcode.substring(0, postcode.indexOf(' '));
                found.add(new HomePage.Example(area, "/search?q=" + area));
            }
        }
        for (var consortium : first(snapshot, OrganisationRole.CONSORTIUM)) {
            found.add(page(consortium));
        }
        var unmatched = new SupplierFilter(null, null, false);
        for (var supplier : suppliers.page(snapshot, unmatched, null, null, 1).rows()) {
            found.add(new HomePage.Example(supplier.name(), "/suppliers/" + supplier.id()));
        }
        return found;
    }

    private List<Organisation> first(Snapshot snapshot, OrganisationRole role) throws SQLException {
        var active = new DirectoryFilter(role, OrganisationStatus.ACTIVE, null, null, null);
        return directory.page(snapshot, active, null, 1).rows();
    }

    private static HomePage.Example page(Organisation organisation) {
        return new HomePage.Example(organisation.name(), "/organisations/" + organisation.code());
    }
}
