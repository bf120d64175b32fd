package org.opencommissioning.contracts;

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
import org.opencommissioning.database.Sql;
import org.opencommissioning.organisations.OrganisationQueries;
import org.opencommissioning.publication.replies.ReplyQueries;
import org.opencommissioning.values.OrganisationName;

/** Contracts, read: each in its newest state in the newest register of its consortium. */
@Singleton
public final class ContractQueries {
    public static final Set<String> DATASETS = Stream.concat(
                    Stream.of(ContractReturn.KIND, ReplyQueries.DATASET), Stream.of(OrganisationQueries.DATASETS))
            .collect(Collectors.toUnmodifiableSet());

    /** Before the contract's id, where its register gives it no number of the Open Contracting Data Standard. */
    static final String OCID_PREFIX = "ocds-000000-";

    /** The newest state of a contract, in a register that stood at the edition and has no later one of the same consortium. */
    public static final String STANDS = """
        c.newest
        and pub.edition <= :edition
        and (pub.superseded_by is null or pub.superseded_by > :edition)
        and not exists (
          select
          from published.publication later
          where later.kind = 'contracts'
            and later.publisher = pub.publisher
            and lower(later.period) > lower(pub.period)
            and later.edition <= :edition
            and (later.superseded_by is null or later.superseded_by > :edition))
        """;

    private static final String SUPPLIERS = """
        array(
          select array[s.name, k.code, coalesce(o.name, k.code), s.identifier, s.office]
          from published.contract_supplier s
          left join published.organisation_key k on k.organisation_id = s.organisation_id
          left join published.organisation o on o.organisation_id = s.organisation_id
            and o.from_edition <= :edition
            and (o.to_edition is null or o.to_edition > :edition)
          where s.publication_id = c.publication_id
            and s.line = c.line
          order by s.place) as suppliers\
        """;

    private static final String ASSOCIATES = """
        array(
          select array[k.code, coalesce(o.name, k.code)]
          from unnest(c.associates) with ordinality as named (organisation_id, place)
          join published.organisation_key k on k.organisation_id = named.organisation_id
          left join published.organisation o on o.organisation_id = named.organisation_id
            and o.from_edition <= :edition
            and (o.to_edition is null or o.to_edition > :edition)
          order by named.place) as associates\
        """;

    private static final String STATES = """
        array(
          select array[state.line::text, state.amended_on::text, state.value_pence::text, state.to_on::text, state.amendment]
          from published.contract state
          where state.publication_id = c.publication_id
            and state.contract_id = c.contract_id
          order by state.amended_on nulls first) as states\
        """;

    public static final Listing<Contract> CONTRACTS = listing("");

    /** The same, once for each organisation {@code held_by} with which a contract was made. */
    static final Listing<Contract> CONTRACTS_HELD = listing("""
        join published.contract_supplier held on held.publication_id = c.publication_id and held.line = c.line
        join published.organisation_key held_by on held_by.organisation_id = held.organisation_id
        """);

    private static Listing<Contract> listing(String more) {
        return Listing.of("contracts", Contract.class, ContractLine::read, Contract::replied)
                .select("""
                    c.contract_id, consortium.code as consortium_code, coalesce(m.name, consortium.code) as consortium_name,
                    c.reference, coalesce(c.ocid, '%s' || c.contract_id) as ocid, c.title, c.services, c.route, c.process,
                    c.value_pence, c.awarded_on, c.from_on, c.to_on,
                    lead.code as lead_code, coalesce(l.name, lead.code) as lead_name,
                    c.procured_by, c.procured_because, c.service_line, c.quality, c.quality_met, pub.edition, c.line,
                    """.formatted(OCID_PREFIX) + SUPPLIERS + ",\n" + ASSOCIATES + ",\n" + STATES)
                .from("""
                    published.contract c
                    join published.publication pub using (publication_id)
                    join published.organisation_key consortium on consortium.organisation_id = c.consortium_id
                    left join published.organisation_key lead on lead.organisation_id = c.lead_id
                    """ + named("m", "c.consortium_id") + named("l", "c.lead_id") + more)
                .sort("value", "coalesce(c.value_pence, 0)", KeyType.NUMBER)
                .sort("title", "c.title", KeyType.TEXT)
                .sort("provider", "c.provider", KeyType.TEXT)
                .sort("from", "coalesce(c.from_on, date '0001-01-01')", KeyType.DAY)
                .sort("to", "coalesce(c.to_on, date '9999-12-31')", KeyType.DAY)
                .sort("edition", "pub.edition", KeyType.NUMBER)
                .byDefault("-value")
                .key("c.publication_id", KeyType.NUMBER)
                .key("c.line", KeyType.NUMBER)
                .reads(DATASETS);
    }

    ContractQueries() {}

    /** What the register said of an organisation at the edition. */
    private static String named(String alias, String id) {
        return """
            left join published.organisation %1$s on %1$s.organisation_id = %2$s
              and %1$s.from_edition <= :edition
              and (%1$s.to_edition is null or %1$s.to_edition > :edition)
            """.formatted(alias, id);
    }

    /** Those that a filter means. @param sort null for the largest value first */
    public Page<Contract> page(Snapshot snapshot, ContractFilter filter, String sort, String after, int limit)
            throws SQLException {
        return question(filter, sort).page(snapshot, after, limit, true);
    }

    public long count(Snapshot snapshot, ContractFilter filter) throws SQLException {
        return question(filter, null).count(snapshot);
    }

    /** Contracts that are new or say something else than at an earlier edition, as many as {@code limit}. */
    public List<Contract> changed(Snapshot snapshot, ContractFilter filter, long since, int limit) throws SQLException {
        return ListChanges.ofRegisters(
                snapshot, question(filter, null), ContractReturn.KIND, since, ContractQueries::facts, limit);
    }

    /** What the register says of it. */
    private static List<Object> facts(Contract contract) {
        return Arrays.asList(
                contract.id(),
                contract.title(),
                contract.services(),
                contract.suppliers().stream().map(ContractSupplier::name).toList(),
                contract.route(),
                contract.process(),
                contract.value(),
                contract.awardedOn(),
                contract.from(),
                contract.to(),
                contract.procuredBy(),
                contract.procuredBecause(),
                contract.serviceLine(),
                contract.quality(),
                contract.qualityMet(),
                contract.amendments().stream().map(Amendment::toString).toList());
    }

    private static PageQuestion<Contract> question(ContractFilter filter, String sort) {
        return new PageQuestion<>(CONTRACTS, filter.toString(), sort, filter::where);
    }

    /** @param id the contract's; letters may be small */
    public Optional<Contract> find(Snapshot snapshot, String id) throws SQLException {
        return page(snapshot, ContractFilter.of(id), null, null, 1).rows().stream()
                .findFirst();
    }

    /** Whose registers are published, A to Z. */
    public List<OrganisationName> listConsortia(Snapshot snapshot) throws SQLException {
        return snapshot.list(
                Sql.of("""
                    select distinct consortium.code, coalesce(m.name, consortium.code) as name
                    from published.contract c
                    join published.publication pub using (publication_id)
                    join published.organisation_key consortium on consortium.organisation_id = c.consortium_id
                    """ + named("m", "c.consortium_id") + "where " + STANDS + "order by name")
                        .bind("edition", snapshot.state().edition().number()),
                ContractQueries::name);
    }

    private static OrganisationName name(ResultSet row) throws SQLException {
        return ContractLine.name(row.getString("code"), row.getString("name"));
    }
}
