package org.opencommissioning.contracts.decisions;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
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
import org.opencommissioning.api.lists.Page;
import org.opencommissioning.api.lists.PageQuestion;
import org.opencommissioning.contracts.ContractQueries;
import org.opencommissioning.database.Sql;
import org.opencommissioning.interests.InterestQueries;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.OrganisationName;

/** Decisions, read: each with those who were there and what the registers of interests say of them. */
@Singleton
public final class DecisionQueries {
    /** What an answer about decisions depends on. */
    public static final Set<String> DATASETS = Stream.of(
                    Stream.of(DecisionReturn.KIND),
                    InterestQueries.DATASETS.stream(),
                    ContractQueries.DATASETS.stream())
            .flatMap(all -> all)
            .collect(Collectors.toUnmodifiableSet());

    /** The line that states a decision, in the last publication that does and that stood at the edition. */
    public static final String STANDS = """
        d.states
        and pub.edition <= :edition
        and (pub.superseded_by is null or pub.superseded_by > :edition)
        and not exists (
          select
          from published.decision again
          join published.publication later using (publication_id)
          where again.decision_id = d.decision_id
            and again.states
            and later.edition > pub.edition
            and later.edition <= :edition
            and (later.superseded_by is null or later.superseded_by > :edition))
        """;

    /** The contract, where the consortium's newest register of the edition states it. */
    private static final String CONTRACT = """
        (select c.contract_id
         from published.contract c
         join published.publication register on register.publication_id = c.publication_id
         where upper(c.contract_id) = upper(d.contract_id)
           and c.newest
           and register.edition <= :edition
           and (register.superseded_by is null or register.superseded_by > :edition)
         order by lower(register.period) desc
         limit 1) as contract_known\
        """;

    private static final String BIDDERS = """
        array(
          select array[k.code, coalesce(o.name, k.code)]
          from unnest(d.bidders) with ordinality as named (organisation_id, place)
          join published.organisation_key k on k.organisation_id = named.organisation_id
        """ + named("o", "named.organisation_id") + """
          order by named.place) as bidders\
        """;

    /**
     * Who was there. The register of interests that is asked is the one of the decision's time, or else the nearest to it: a person
     * is known by the name, a practice by its code; who is not named is looked for in no register.
     */
    private static final String PARTICIPANTS =
            """
                array(
                  select array[
                    p.line::text, p.person, p.withheld, practice.code, coalesce(pn.name, practice.code), p.role, p.part, p.interest,
                    body.code, coalesce(bn.name, p.interest_in), p.interest_in, p.managed,
                    known.edition::text, known.line::text, known.provider_name, known.kind, known.share::text,
                    known.from_on::text, known.declared_on::text]
                  from published.decision p
                  left join published.organisation_key practice on practice.organisation_id = p.practice_id
                  left join published.organisation_key body on body.organisation_id = p.interest_in_id
                """ + named("pn", "p.practice_id") + named("bn", "p.interest_in_id") + """
                  left join lateral (
                    select register.edition, i.line, i.provider_name, i.kind, i.share, i.from_on, i.declared_on
                    from published.publication register
                    join published.interest i using (publication_id)
                    where register.kind = 'interests'
                      and register.publisher = pub.publisher
                      and register.edition <= :edition
                      and (register.superseded_by is null or register.superseded_by > :edition)
                      and p.withheld is null
                      and (lower(i.person) = lower(p.person)
                           or (i.person is null and i.withheld is null and i.practice_id = p.practice_id))
                      and (i.provider_id = case when p.interest_in is null then d.provider_id else p.interest_in_id end
                           or lower(i.provider_name) = lower(coalesce(p.interest_in, d.provider_name)))
                      and coalesce(i.from_on <= d.decided_on, true)
                      and coalesce(i.to_on >= d.decided_on, true)
                    order by register.period @> d.decided_on desc, abs(lower(register.period) - d.decided_on), i.person nulls last,
                             i.line
                    limit 1) known on true
                  where p.publication_id = d.publication_id
                    and p.decision_id = d.decision_id
                    and p.part is not null
                  order by p.line) as participants\
                """;

    public static final Listing<Decision> DECISIONS = Listing.of(
                    "decisions", Decision.class, DecisionLine::read, Decision::replied)
            .select("""
                d.decision_id, consortium.code as consortium_code, coalesce(m.name, consortium.code) as consortium_name,
                d.reference, d.decided_on, d.meeting, d.title, d.decided, d.contract_reference,
                provider.code as provider_code, coalesce(v.name, d.provider_name) as provider_registered, d.provider_name,
                d.value_pence, d.route, d.route_because, d.procured_by, d.procured_because, pub.edition, d.line,
                """ + CONTRACT + ",\n" + BIDDERS + ",\n" + PARTICIPANTS)
            .from("""
                published.decision d
                join published.publication pub using (publication_id)
                join published.organisation_key consortium on consortium.organisation_id = d.consortium_id
                left join published.organisation_key provider on provider.organisation_id = d.provider_id
                """ + named("m", "d.consortium_id") + named("v", "d.provider_id"))
            .sort("decidedOn", "d.decided_on", KeyType.DAY)
            .sort("title", "d.title", KeyType.TEXT)
            .sort("consortium", "consortium.code", KeyType.TEXT)
            .byDefault("-decidedOn")
            .key("d.publication_id", KeyType.NUMBER)
            .key("d.line", KeyType.NUMBER)
            .reads(DATASETS);

    DecisionQueries() {}

    /** What the register said of an organisation at the edition. */
    private static String named(String alias, String id) {
        return """
            left join published.organisation %1$s on %1$s.organisation_id = %2$s
              and %1$s.from_edition <= :edition
              and (%1$s.to_edition is null or %1$s.to_edition > :edition)
            """.formatted(alias, id);
    }

    /** Those that a filter means, the last taken first. */
    public Page<Decision> page(Snapshot snapshot, DecisionFilter filter, @Nullable String after, int limit)
            throws SQLException {
        return question(filter).page(snapshot, after, limit, true);
    }

    public long count(Snapshot snapshot, DecisionFilter filter) throws SQLException {
        return question(filter).count(snapshot);
    }

    /** Decisions that are new or say something else than at an earlier edition, as many as {@code limit}. */
    public List<Decision> changed(Snapshot snapshot, DecisionFilter filter, long since, int limit) throws SQLException {
        return ListChanges.ofRegisters(
                snapshot, question(filter), DecisionReturn.KIND, since, DecisionQueries::facts, limit);
    }

    /** What the return says of it. */
    private static List<Object> facts(Decision decision) {
        return Arrays.asList(
                decision.id(),
                decision.decidedOn(),
                decision.meeting(),
                decision.title(),
                decision.decided(),
                decision.contractReference(),
                decision.providerName(),
                decision.value(),
                decision.route(),
                decision.routeBecause(),
                decision.procuredBy(),
                decision.procuredBecause(),
                decision.bidders().stream().map(OrganisationName::code).toList(),
                decision.participants().stream()
                        .map(there -> Arrays.asList(
                                there.person(),
                                there.withheld(),
                                there.role(),
                                there.participation(),
                                there.interest()))
                        .toList());
    }

    private static PageQuestion<Decision> question(DecisionFilter filter) {
        return new PageQuestion<>(DECISIONS, filter.toString(), null, filter::where);
    }

    /** @param id the decision's; letters may be small */
    public Optional<Decision> find(Snapshot snapshot, String id) throws SQLException {
        return page(snapshot, DecisionFilter.of(id), null, 1).rows().stream().findFirst();
    }

    /** Whose decisions are published, A to Z. */
    public List<OrganisationName> listConsortia(Snapshot snapshot) throws SQLException {
        return snapshot.list(
                Sql.of("""
                    select pub.publisher as code, coalesce(min(m.name), pub.publisher) as name
                    from published.publication pub
                    join published.organisation_key consortium on consortium.code = pub.publisher
                    """ + named("m", "consortium.organisation_id") + """
                    where pub.kind = 'decisions'
                      and pub.edition <= :edition
                      and (pub.superseded_by is null or pub.superseded_by > :edition)
                    group by pub.publisher
                    order by name
                    """)
                        .bind("edition", snapshot.state().edition().number()),
                DecisionQueries::name);
    }

    private static OrganisationName name(ResultSet row) throws SQLException {
        return new OrganisationName(new OrganisationCode(row.getString("code")), row.getString("name"));
    }
}
