package org.opencommissioning.organisations.population;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether money is divided by people, and by which count of them. */
@Serdeable
@Schema(
        type = "string",
        allowableValues = {"none", "registered", "weighted"},
        example = "registered")
public enum PerHead {
    NONE,
    REGISTERED,
    WEIGHTED;

    /** How long before the last day of the money people may have been counted. */
    private static final int OLDEST_MONTHS = 6;

    /** @throws IllegalArgumentException when there is no such way */
    @JsonCreator
    public static PerHead parse(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }

    /** What an answer depends on that divides money, besides what it depends on anyway. */
    public Set<String> with(Set<String> datasets) {
        return this == NONE
                ? datasets
                : Stream.concat(datasets.stream(), Stream.of(ListSizeReturn.KIND))
                        .collect(Collectors.toUnmodifiableSet());
    }

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Joins the people of an organisation to rows of a query (decisions/0211): {@code heads.people}, {@code heads.counted_on} and {@code heads.edition}, null where no count of that time is known. The query binds {@code :edition}.
     *
     * @param organisation expression for the organisation's number
     * @param end          expression for the day after the last day of the money
     */
    public String join(String organisation, String end) {
        return this == NONE ? """

            left join lateral (
              select null::numeric as people, null::date as counted_on, null::bigint as edition) heads on true\
            """ : """

                left join lateral (
                  select t.%1$s::numeric as people, c.counted_on, pub.edition
                  from (
                    select publication_id, registered, weighted
                    from published.list_size_total
                    where commissioner_id = %2$s
                    union all
                    select publication_id, registered, weighted
                    from published.list_size
                    where practice_id = %2$s
                  ) t
                  join published.list_size_count c using (publication_id)
                  join published.publication pub using (publication_id)
                  where c.counted_on < %3$s
                    and c.counted_on >= (%3$s)::date - interval '%4$d months'
                    and t.%1$s > 0
                    and pub.edition <= :edition
                    and (pub.superseded_by is null or pub.superseded_by > :edition)
                  order by c.counted_on desc
                  limit 1) heads on true\
                """.formatted(slug(), organisation, end, OLDEST_MONTHS);
    }
}
