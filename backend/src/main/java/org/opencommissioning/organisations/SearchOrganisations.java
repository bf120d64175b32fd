package org.opencommissioning.organisations;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.search.Found;
import org.opencommissioning.api.search.Searchable;

/** Finds organisations by words, or beginnings of words, of their name, code or postcode: those that are open first, each by name. */
@Singleton
final class SearchOrganisations implements Searchable {
    private final OrganisationDirectory directory;

    SearchOrganisations(OrganisationDirectory directory) {
        this.directory = directory;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Set<String> datasets() {
        return Set.of(OrganisationQueries.DATASETS);
    }

    @Override
    public List<Found> find(Snapshot snapshot, String words, int limit) throws SQLException {
        var found = new ArrayList<Found>();
        if (SearchWords.query(words) == null) {
            return found;
        }
        var fitting = new DirectoryFilter(null, null, null, words, null);
        for (var status : OrganisationStatus.values()) {
            if (found.size() < limit) {
                directory.page(snapshot, fitting.withStatus(status), null, limit - found.size()).rows().stream()
                        .map(SearchOrganisations::found)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Found found(Organisation organisation) {
        return new Found(
                "organisation",
                organisation.code(),
                organisation.name(),
                organisation.role().code(),
                organisation.status().code(),
                place(organisation.address()),
                "/organisations/" + organisation.code());
    }

    private static String place(Organisation.Address address) {
        var lines = address.lines();
        var parts = Stream.concat(
                        lines.isEmpty() ? Stream.empty() : Stream.of(lines.getLast()),
                        Stream.ofNullable(address.postcode()))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? null : parts;
    }
}
