package org.opencommissioning.referrals;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.lists.Face;
import org.opencommissioning.api.lists.ListAnswer;
import org.opencommissioning.api.lists.Lists;
import org.opencommissioning.api.lists.Paging;
import org.opencommissioning.organisations.KnownCodes;

@Controller("/api/v1/referrals")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Referrals")
final class ReferralController {
    private final Lists lists;
    private final ReferralQueries referrals;
    private final KnownCodes codes;

    ReferralController(Lists lists, ReferralQueries referrals, KnownCodes codes) {
        this.lists = lists;
        this.referrals = referrals;
        this.codes = codes;
    }

    /**
     * Referrals by month, practice, provider, specialty and pathway, the newest month first. Counts of 1 to 7 are suppressed, larger ones
     * rounded to 5. Sort key: `month`.
     */
    @Get
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Referral>> listReferrals(@RequestBean ReferralFilter filter, @RequestBean Paging paging) {
        filter.mustBeKnown(codes);
        return lists.answer(paging, ReferralQueries.REFERRALS, filter::where);
    }

    /** How often choice was offered, and among how few providers referrals are divided, by consortium and financial year. */
    @Get("/choice")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<Choice>> listChoices(HttpRequest<?> request, @Nullable @QueryValue AsAt asAt) {
        return lists.whole(
                Asked.of(request, asAt, ReferralQueries.DATASETS), "referral-choice", Choice.class, referrals::choices);
    }

    /**
     * What referrals of the months asked for come to, by practice, provider and specialty; added up of published counts alone. Sort keys:
     * `practice`, `provider`, `specialty`.
     */
    @Get("/flows")
    @Produces({Face.JSON_TYPE, Face.CSV_TYPE, Face.NDJSON_TYPE})
    HttpResponse<ListAnswer<ReferralFlow>> listFlows(@RequestBean ReferralFilter filter, @RequestBean Paging paging) {
        filter.mustBeKnown(codes);
        var flows = new FlowListing(filter);
        return lists.answer(paging, flows.listing(), flows::where);
    }
}
