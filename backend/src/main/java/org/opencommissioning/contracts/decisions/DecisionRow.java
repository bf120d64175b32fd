package org.opencommissioning.contracts.decisions;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.opencommissioning.contracts.ContractId;
import org.opencommissioning.contracts.Route;
import org.opencommissioning.returns.ReturnRow;
import org.opencommissioning.transparencylog.Canonical;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;

/**
 * One line of a return of decisions: what was decided, or who was there, or both.
 *
 * @param statement null where an earlier line states the decision
 * @param attendee  null where the line is about nobody
 */
record DecisionRow(
        long line,
        List<String> cells,
        String reference,
        @Nullable Statement statement,
        @Nullable Attendee attendee) implements ReturnRow {

    /** What was decided. */
    record Statement(
            LocalDate decidedOn,
            String meeting,
            String title,
            String decided,
            @Nullable String contract,
            @Nullable OrganisationCode provider,
            @Nullable String providerName,
            @Nullable Money value,
            @Nullable Route route,
            @Nullable String routeBecause,
            @Nullable String procuredBy,
            @Nullable String procuredBecause,
            List<OrganisationCode> bidders) {}

    /** Who was there. @param person null where the name is withheld */
    record Attendee(
            @Nullable String person,
            @Nullable String withheld,
            @Nullable OrganisationCode practice,
            @Nullable String role,
            Participation participation,
            @Nullable String interest,
            @Nullable OrganisationCode provider,
            @Nullable String providerName,
            @Nullable String managed) {}

    /** The same for every way in which a decision's reference is written. */
    String key() {
        return ContractId.plain(reference).toUpperCase(Locale.ROOT);
    }

    DecisionRow withoutStatement() {
        return new DecisionRow(line, cells, reference, null, attendee);
    }

    void canonical(Canonical out) {
        out.beginObject();
        if (attendee != null) {
            out.name("attendee").beginObject();
            out.member("interest", attendee.interest())
                    .member("managed", attendee.managed())
                    .member("participation", attendee.participation().code())
                    .member("person", attendee.person())
                    .member("practice", text(attendee.practice()))
                    .member("provider", text(attendee.provider()))
                    .member("providerName", attendee.providerName())
                    .member("role", attendee.role())
                    .member("withheld", attendee.withheld())
                    .endObject();
        }
        out.member("line", line).member("reference", reference);
        if (statement != null) {
            canonical(statement, out);
        }
        out.endObject();
    }

    private static void canonical(Statement statement, Canonical out) {
        out.name("statement").beginObject().name("bidders").beginArray();
        statement.bidders().forEach(bidder -> out.value(bidder.text()));
        out.endArray()
                .member("contract", statement.contract())
                .member("decided", statement.decided())
                .member("decidedOn", statement.decidedOn().toString())
                .member("meeting", statement.meeting())
                .member("procuredBecause", statement.procuredBecause())
                .member("procuredBy", statement.procuredBy())
                .member("provider", text(statement.provider()))
                .member("providerName", statement.providerName())
                .member("route", text(statement.route()))
                .member("routeBecause", statement.routeBecause())
                .member("title", statement.title())
                .member("value", text(statement.value()))
                .endObject();
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
