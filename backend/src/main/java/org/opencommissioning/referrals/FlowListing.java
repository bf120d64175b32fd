package org.opencommissioning.referrals;

import org.opencommissioning.api.editions.State;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.Where;

/** Flows as a list that can be paged: the filter stands inside the text, before anything is added up. */
record FlowListing(ReferralFilter filter) {
    Listing<ReferralFlow> listing() {
        return Listing.of("referral-flows", ReferralFlow.class, FlowLine::read, FlowLine::named)
                .select("f.*")
                .from(ReferralQueries.FLOW_TABLES.formatted(filter.conditions().clause()))
                .sort("practice", "practice.code", KeyType.TEXT)
                .sort("provider", "provider.code", KeyType.TEXT)
                .sort("specialty", "s.name", KeyType.TEXT)
                .key("practice.code", KeyType.TEXT)
                .key("provider.code", KeyType.TEXT)
                .key("f.specialty", KeyType.NUMBER)
                .reads(ReferralQueries.DATASETS);
    }

    /** Binds the values of the text; adds no condition. */
    Where where(State state) {
        var values = Where.all();
        filter.where(state).values().forEach(values::with);
        return values;
    }
}
