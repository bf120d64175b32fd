package org.opencommissioning.pages.search;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.api.search.Found;
import org.opencommissioning.organisations.places.NearestAnswer;
import org.opencommissioning.organisations.places.PostcodeAnswer;

/**
 * @param place which consortia practices of the place belong to; null where the question is no postcode
 * @param near  practices nearest to a postcode; null where the question is none, or no coordinates are published there
 * @param more  whether there are more of a kind than are shown
 */
@Serdeable
record SearchPage(
        String query,
        @Nullable PostcodeAnswer place,
        @Nullable NearestAnswer near,
        List<Found> organisations,
        List<Found> suppliers,
        More more) {
    private static final int SHOWN = 20;
    /** To look for, so that of each kind there is one more than is shown where there are more. */
    static final int LIMIT = 2 * (SHOWN + 1);

    @Serdeable
    record More(boolean organisations, boolean suppliers) {}

    static SearchPage of(
            String query, @Nullable PostcodeAnswer place, @Nullable NearestAnswer near, List<Found> found) {
        var organisations = ofType(found, "organisation");
        var suppliers = ofType(found, "supplier");
        return new SearchPage(
                query,
                place,
                near,
                organisations.stream().limit(SHOWN).toList(),
                suppliers.stream().limit(SHOWN).toList(),
                new More(organisations.size() > SHOWN, suppliers.size() > SHOWN));
    }

    private static List<Found> ofType(List<Found> found, String type) {
        return found.stream().filter(one -> one.type().equals(type)).toList();
    }
}
