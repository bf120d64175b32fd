package org.opencommissioning.organisations.places;

import static org.opencommissioning.organisations.names.NameMatch.Method.NORMALISED;

import io.micronaut.core.annotation.Nullable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.names.KnownName;
import org.opencommissioning.organisations.names.NameMatch;
import org.opencommissioning.organisations.names.NameMatcher;
import org.opencommissioning.values.OrganisationCode;

/**
 * The consortia or local authorities that the register holds when a boundary file is checked, by code, by name and by the names they
 * had before.
 */
public final class KnownOwners {
    private static final double SURE = NORMALISED.confidence();
    /** What later files write behind the name. */
    private static final Pattern KIND =
            Pattern.compile(" (CCG|clinical commissioning group|consortium)$", Pattern.CASE_INSENSITIVE);
    /** What the register writes about the name of a district. */
    private static final Pattern COUNCIL = Pattern.compile(
            "^(London Borough of |Royal Borough of |City of )|( (County|City|Borough|District|Metropolitan|Council))+$",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, KnownName> byCode;
    private final Map<String, List<KnownName>> places;
    private final NameMatcher names;
    private final NameMatcher formerNames;
    private final Map<String, String> onsCodes;

    /** @param onsCodes the codes of the Office for National Statistics, and the register's code for each */
    public KnownOwners(
            Collection<KnownName> consortia, Collection<KnownName> underFormerNames, Map<String, String> onsCodes) {
        this.onsCodes = onsCodes;
        byCode = consortia.stream()
                .collect(Collectors.toMap(known -> known.code().text(), Function.identity()));
        names = new NameMatcher(consortia);
        places = consortia.stream()
                .filter(known -> known.role() == OrganisationRole.LOCAL_AUTHORITY)
                .collect(Collectors.groupingBy(known -> place(known.name())));
        formerNames = new NameMatcher(underFormerNames);
    }

    /**
     * Whom a feature means.
     *
     * @param method     {@code code}, {@code ons-code}, or how the name was read: {@code exact}, {@code normalised} …; with {@code former-} before it
     *                   where the register has given the organisation another name since
     * @param confidence from 0 to 1
     */
    public record Match(OrganisationCode code, String name, String method, double confidence) {
        public boolean isSure() {
            return confidence >= SURE;
        }
    }

    public static KnownOwners read(Connection connection, OrganisationRole role) throws SQLException {
        var now = Sql.of("""
            select organisation_id, code, name, status
            from published.organisation
            where to_edition is null
              and role = :role
            """).bind("role", role.code()).list(connection, row -> known(row, role));
        var former = Sql.of("""
            select distinct on (o.code, upper(other.name)) o.organisation_id, o.code, other.name, o.status
            from published.organisation o
            join (
              select organisation_id, name
              from published.organisation
              union all
              select organisation_id, name
              from published.organisation_name
              where from_edition is not null
                and to_edition is null
            ) other on other.organisation_id = o.organisation_id
            where o.role = :role
              and o.to_edition is null
              and upper(other.name) <> upper(o.name)
            order by o.code, upper(other.name)
            """).bind("role", role.code()).list(connection, row -> known(row, role));
        var onsCodes = new HashMap<String, String>();
        Sql.of("""
            select i.value, k.code
            from published.organisation_identifier i
            join published.organisation_key k using (organisation_id)
            where i.scheme = 'GB-ONS'
              and i.from_edition is not null
              and i.to_edition is null
            """).each(connection, 0, row -> onsCodes.put(row.getString(1), row.getString(2)));
        return new KnownOwners(now, former, onsCodes);
    }

    private static KnownName known(ResultSet row, OrganisationRole role) throws SQLException {
        return new KnownName(
                row.getInt(1),
                new OrganisationCode(row.getString(2)),
                row.getString(3),
                role,
                row.getString(4).equals("active"),
                "",
                null);
    }

    public boolean isEmpty() {
        return byCode.isEmpty();
    }

    /** By the register's own code, or else by that of the Office for National Statistics. */
    public Optional<Match> byCode(@Nullable String code, @Nullable String onsCode) {
        return known(code, "code").or(() -> known(onsCode == null ? null : onsCodes.get(onsCode), "ons-code"));
    }

    private Optional<Match> known(@Nullable String code, String method) {
        return Optional.ofNullable(code == null ? null : byCode.get(code))
                .map(known -> new Match(known.code(), known.name(), method, 1));
    }

    /** The surest reading; nobody, when the name could be two consortia's. */
    public Optional<Match> byName(@Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        return surest(name)
                .or(() -> byPlace(name))
                .or(() -> surest(KIND.matcher(name).replaceFirst(""))
                        .filter(Match::isSure)
                        .map(found -> new Match(
                                found.code(), found.name(), NORMALISED.code(), Math.min(found.confidence(), SURE))));
    }

    /** A district is called by its place, an authority by its place and what it is. */
    private Optional<Match> byPlace(String name) {
        var there = places.getOrDefault(place(name), List.of());
        return there.size() == 1
                ? Optional.of(new Match(
                        there.getFirst().code(), there.getFirst().name(), NORMALISED.code(), NORMALISED.confidence()))
                : Optional.empty();
    }

    private static String place(String name) {
        return COUNCIL.matcher(name).replaceAll("").strip().toUpperCase(Locale.ROOT);
    }

    private Optional<Match> surest(String name) {
        return Stream.concat(
                        names.match(name, null).map(found -> match(found, "")).stream(),
                        formerNames.match(name, null).map(found -> match(found, "former-")).stream())
                .max(Comparator.comparingDouble(Match::confidence));
    }

    private static Match match(NameMatch found, String before) {
        return new Match(
                found.organisation().code(),
                found.organisation().name(),
                before + found.method().code(),
                found.confidence());
    }
}
