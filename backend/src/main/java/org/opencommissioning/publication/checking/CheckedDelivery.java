package org.opencommissioning.publication.checking;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.util.Set;
import org.opencommissioning.api.editions.AsAt;
import org.opencommissioning.api.editions.Snapshots;
import org.opencommissioning.api.lists.PeriodParameter;
import org.opencommissioning.database.Sql;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** Whose file it would be and for which period, as publishing would be told. */
@Singleton
public final class CheckedDelivery {
    private static final Set<String> REGISTER = Set.of("consortia", "practices", "practice-amendments", "trusts");
    private static final String NAMELESS = "file";

    private final Snapshots snapshots;

    CheckedDelivery(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** @throws org.opencommissioning.api.problems.Refusal when the period is not one */
    public Delivery of(
            OrganisationCode publisher, String period, @Nullable String fileName, Delivery.Bytes bytes, long size) {
        return new Delivery(
                publisher,
                name(publisher),
                period(period),
                fileName == null || fileName.isBlank() ? NAMELESS : fileName,
                size,
                bytes);
    }

    /** Of a file that is in memory whole. */
    public Delivery of(OrganisationCode publisher, String period, @Nullable String fileName, byte[] body) {
        return of(publisher, period, fileName, () -> new ByteArrayInputStream(body), body.length);
    }

    private String name(OrganisationCode code) {
        return snapshots
                .read(
                        AsAt.NEWEST,
                        REGISTER,
                        snapshot -> snapshot.find(
                                Sql.of("select name from published.organisation where code = :code and"
                                                + " to_edition is null")
                                        .bind("code", code.text()),
                                row -> row.getString(1)))
                .value()
                .orElse(code.text());
    }

    private static Period period(String text) {
        return PeriodParameter.parse("period", text);
    }
}
