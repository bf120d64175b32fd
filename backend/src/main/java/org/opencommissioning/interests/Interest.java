package org.opencommissioning.interests;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.publication.replies.Reply;
import org.opencommissioning.publication.replies.ReplyQueries;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/**
 * One interest that a consortium's register declares. That somebody has an interest is no sign that anyone did wrong.
 *
 * @param consortium   whose register declares it
 * @param person       whose it is; null where it is a practice's or the name is withheld
 * @param withheld     why the name is not published; null where it is, or where there is none
 * @param practice     whose it is, or to which the person belongs
 * @param role         in the consortium
 * @param provider     in which the interest lies, where the register gives its code
 * @param providerName in which the interest lies, as the register writes it
 * @param share        of the provider, in per cent
 * @param band         in which the share lies; null where the register gives none
 * @param from         when it began; null where the register does not say
 * @param to           when it ended; null where it goes on or the register does not say
 * @param daysLate     days between the 28 that there were to declare it and the declaration, counted from the day it began or, where that
 *                     is later, the day the consortium opened; null where it is not known when it began
 * @param regime       the rules that applied on the day of the declaration
 * @param managed      what is done about it, in the consortium's words
 * @param gifts        what was offered in connection with it, in the consortium's words
 * @param breach       where it was not managed as it should be, in the consortium's words
 * @param replies      what those whom it names say about it
 */
@Serdeable
public record Interest(
        OrganisationName consortium,
        @Nullable String person,
        @Nullable String withheld,
        @Nullable OrganisationName practice,
        String role,
        @Nullable OrganisationName provider,
        String providerName,
        InterestKind kind,

        @Nullable @Schema(minimum = "0", maximum = "100", example = "12.5")
        BigDecimal share,

        @Nullable ShareBand band,
        @Nullable String relationship,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        LocalDate declaredOn,

        @Nullable @Schema(format = "int32", minimum = "0", example = "14")
        Integer daysLate,

        Regime regime,
        @Nullable String managed,
        @Nullable String gifts,
        @Nullable String breach,
        long edition,
        int line,
        @ArraySchema(maxItems = 2000) List<Reply> replies) {

    /** Each with what is said about it. */
    static Function<Interest, Interest> replied(Snapshot snapshot, List<Interest> interests) throws SQLException {
        var replies = ReplyQueries.listAboutLines(snapshot, interests, Interest::edition, Interest::line);
        return interest -> interest.with(replies.get(interest));
    }

    private Interest with(List<Reply> said) {
        return new Interest(
                consortium,
                person,
                withheld,
                practice,
                role,
                provider,
                providerName,
                kind,
                share,
                band,
                relationship,
                from,
                to,
                declaredOn,
                daysLate,
                regime,
                managed,
                gifts,
                breach,
                edition,
                line,
                said);
    }

    static Interest read(ResultSet row) throws SQLException {
        var declaredOn = row.getObject("declared_on", LocalDate.class);
        return new Interest(
                name(row, "consortium"),
                row.getString("person"),
                row.getString("withheld"),
                name(row, "practice"),
                row.getString("role"),
                name(row, "provider"),
                row.getString("provider_written"),
                InterestKind.parse(row.getString("kind")),
                row.getBigDecimal("share"),
                band(row),
                row.getString("relationship"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                declaredOn,
                row.getObject("days_late", Integer.class),
                Regime.on(declaredOn),
                row.getString("managed"),
                row.getString("gifts"),
                row.getString("breach"),
                row.getLong("edition"),
                row.getInt("line"),
                List.of());
    }

    static @Nullable ShareBand band(ResultSet row) throws SQLException {
        var code = row.getString("band");
        return code == null ? null : ShareBand.parse(code);
    }

    private static @Nullable OrganisationName name(ResultSet row, String of) throws SQLException {
        var code = row.getString(of + "_code");
        return code == null ? null : new OrganisationName(new OrganisationCode(code), row.getString(of + "_name"));
    }
}
