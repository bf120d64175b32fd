package org.opencommissioning.spending.payments;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.opencommissioning.api.answers.Answers;
import org.opencommissioning.api.answers.Answers.Asked;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.State;
import org.opencommissioning.publication.reading.BundleQueries;
import org.opencommissioning.transparencylog.BundleFile;

@Controller("/api/v1/payments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "datasources.reader.url")
@Tag(name = "Payments")
final class PaymentBundleController {
    private final Answers answers;
    private final BundleQueries bundles;

    PaymentBundleController(Answers answers, BundleQueries bundles) {
        this.answers = answers;
        this.bundles = bundles;
    }

    /**
     * One file that proves the payment without this portal and without a network. It holds the row with its salt, the publication's
     * entry, the proofs, the signed checkpoint and the log's key; `portal verify` and the page `/verify` check it (docs/log-format.md,
     * section 9).
     */
    @Get("/{id}/bundle")
    HttpResponse<BundleFile> getPaymentBundle(
            HttpRequest<?> request, @PathVariable PaymentId id, @Nullable @QueryValue AsAt asAt) {
        return answers.bytes(
                Asked.of(request, asAt, State.ALL), snapshot -> bundles.ofRow(snapshot, id.edition(), id.line()));
    }
}
