package org.opencommissioning.interests;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.lists.KeyType;
import org.opencommissioning.api.lists.ListChanges;
import org.opencommissioning.api.lists.Listing;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.publication.replies.ReplyReturn;
import org.opencommissioning.values.OrganisationCode;

/** Interests, read, newest or as at an edition. */
@Singleton
public final class InterestQueries {
    /** A register has at most so many rows that may be published. */
    private static final int WHOLE = 20_000;

    /** What an answer about interests depends on. */
    public static final Set<String> DATASETS = Stream.concat(
                    Stream.of(InterestReturn.KIND, ReplyReturn.KIND), Stream.of(OrganisationQueries.DATASETS))
            .collect(Collectors.toUnmodifiableSet());

    /** Of a publication that stood at the edition, and of no later period stood another of the same consortium. */
    public static final String STANDS = """
        pub.edition <= :edition
        and (pub.superseded_by is null or pub.superseded_by > :edition)
        and not exists (
          select
          from published.publication later
          where later.kind = 'interests'
            and later.publisher = pub.publisher
            and lower(later.period) > lower(pub.period)
            and later.edition <= :edition
            and (later.superseded_by is null or later.superseded_by > :edition))
        """;

    static final Listing<Interest> INTERESTS = Listing.of(
                    "interests", Interest.class, Interest::read, Interest::replied)
            .select("""
                consortium.code as consortium_code, coalesce(c.name, consortium.code) as consortium_name,
                i.person, i.withheld,
                practice.code as practice_code, coalesce(p.name, practice.code) as practice_name,
                i.role,
                provider.code as provider_code, coalesce(v.name, i.provider_name) as provider_name,
                i.provider_name as provider_written,
                i.kind, i.share, i.band, i.relationship, i.from_on, i.to_on, i.declared_on,
                case
                  when i.from_on is not null then greatest(0, i.declared_on - greatest(i.from_on, c.opened_on) - 28)
                end as days_late,
                i.managed, i.gifts, i.breach, pub.edition, i.line
                """)
            .from("""
                published.interest i
                join published.publication pub using (publication_id)
                join published.organisation_key consortium on consortium.organisation_id = i.consortium_id
                left join published.organisation_key practice on practice.organisation_id = i.practice_id
                left join published.organisation_key provider on provider.organisation_id = i.provider_id
                """ + named("c", "i.consortium_id") + named("p", "i.practice_id") + named("v", "i.provider_id"))
            .sort("declaredOn", "i.declared_on", KeyType.DAY)
            .sort("consortium", "consortium.code", KeyType.TEXT)
            .byDefault("-declaredOn")
            .key("i.publication_id", KeyType.NUMBER)
            .key("i.line", KeyType.NUMBER)
            .reads(DATASETS);

    /** What the newest register of a consortium declares, the last declared first. */
    public List<Interest> listOf(Snapshot snapshot, OrganisationCode consortium) throws SQLException {
        return list(snapshot, new InterestFilter(consortium, null, null, null));
    }

    /** Interests of a practice and of people who belong to it, the last declared first. */
    public List<Interest> listOfPractice(Snapshot snapshot, OrganisationCode practice) throws SQLException {
        return list(snapshot, new InterestFilter(null, practice, null, null));
    }

    /** Interests in a body, the last declared first. */
    public List<Interest> listIn(Snapshot snapshot, OrganisationCode provider) throws SQLException {
        return list(snapshot, new InterestFilter(null, null, provider, null));
    }

    /** What the newest register of every consortium declares. */
    public List<Interest> listAll(Snapshot snapshot) throws SQLException {
        return list(snapshot, InterestFilter.ALL);
    }

    private static List<Interest> list(Snapshot snapshot, InterestFilter filter) throws SQLException {
        return new PageQuestion<>(INTERESTS, "", null, filter::where)
                .page(snapshot, null, WHOLE, false)
                .rows();
    }

    /** Interests that are new or declared otherwise than at an earlier edition, as many as {@code limit}. */
    public List<Interest> changed(Snapshot snapshot, InterestFilter filter, long since, int limit) throws SQLException {
        return ListChanges.ofRegisters(
                snapshot,
                new PageQuestion<>(INTERESTS, "", null, filter::where),
                InterestReturn.KIND,
                since,
                InterestQueries::facts,
                limit);
    }

    /** What the register declares. */
    private static List<Object> facts(Interest interest) {
        return Arrays.asList(
                interest.consortium().code(),
                interest.person(),
                interest.withheld(),
                interest.practice() == null ? null : interest.practice().code(),
                interest.role(),
                interest.providerName(),
                interest.kind(),
                interest.share(),
                interest.band(),
                interest.relationship(),
                interest.from(),
                interest.to(),
                interest.declaredOn(),
                interest.managed(),
                interest.gifts(),
                interest.breach());
    }

    /** How many interests are declared in all newest registers. */
    public long count(Snapshot snapshot) throws SQLException {
        return new PageQuestion<>(INTERESTS, "", null, InterestFilter.ALL::where).count(snapshot);
    }

    /** The newest register that a consortium has published; empty where it has published none. */
    public Optional<Register> findRegister(Snapshot snapshot, OrganisationCode consortium) throws SQLException {
        return snapshot.find(
                Sql.of("""
                    select pub.edition, lower(pub.period) as first_day, upper(pub.period) - 1 as last_day, pub.published_at
                    from published.publication pub
                    where pub.kind = 'interests'
                      and pub.publisher = :consortium
                      and pub.edition <= :edition
                      and (pub.superseded_by is null or pub.superseded_by > :edition)
                    order by lower(pub.period) desc
                    limit 1
                    """)
                        .bind("consortium", consortium.text())
                        .bind("edition", snapshot.state().edition().number()),
                Register::read);
    }

    /** What the register said of an organisation at the edition. */
    private static String named(String alias, String id) {
        return """
            left join published.organisation %1$s on %1$s.organisation_id = %2$s
              and %1$s.from_edition <= :edition
              and (%1$s.to_edition is null or %1$s.to_edition > :edition)
            """.formatted(alias, id);
    }
}
