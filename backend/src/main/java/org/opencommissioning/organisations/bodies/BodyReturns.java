package org.opencommissioning.organisations.bodies;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.returns.Delivery;

/** The kinds of file about organisations. */
@Factory
final class BodyReturns {
    private final DataSource reader;

    BodyReturns(@Named("reader") DataSource reader) {
        this.reader = reader;
    }

    @Singleton
    @Named("organisations")
    PublishableReturn<StatedRow> organisations() {
        return of(
                "organisations",
                "Organisations of every kind",
                "The Board's own list of organisations of any kind that take part: boards, "
                        + "authorities, providers, social enterprises. One organisation a row.",
                OrganisationsFile.FILE);
    }

    @Singleton
    @Named("particulars")
    PublishableReturn<StatedRow> particulars() {
        return of(
                "particulars",
                "Particulars of organisations",
                "Everything else that is known of organisations, each with its days: names, "
                        + "roles, events, officers, identifiers, who came after whom. One statement a row.",
                ParticularsFile.FILE);
    }

    @Singleton
    @Named("practice-map")
    PublishableReturn<StatedRow> practiceMap() {
        return of(
                "practice-map",
                "Map of practices with registered patients",
                "Which practices had registered patients on a day, and the consortium of each. "
                        + "Who is left out has no patients that day.",
                PracticeMapFile.FILE);
    }

    @Singleton
    @Named("integrated-care-boards")
    PublishableReturn<StatedRow> integratedCareBoards() {
        return of(
                "integrated-care-boards",
                "Names of integrated care boards",
                "Names and codes of integrated care boards, as the Office for National Statistics" + " lists them.",
                IntegratedCareBoardsFile.FILE);
    }

    @Singleton
    @Named("pct-successors")
    PublishableReturn<StatedRow> pctSuccessors() {
        return of(
                "pct-successors",
                "Primary care trusts and their successors",
                "Primary care trusts, what share of their postcodes went to which consortium, and"
                        + " the consortia's names of that time.",
                new PctSuccessorsFile());
    }

    @Singleton
    @Named("primary-care-trusts")
    PublishableReturn<StatedRow> primaryCareTrusts() {
        return named(
                "primary-care-trusts",
                "Names of primary care trusts",
                "Names of primary care trusts by their code in national statistics.",
                Map.of("E16", OrganisationRole.PRIMARY_CARE_TRUST, "E17", OrganisationRole.CARE_TRUST));
    }

    @Singleton
    @Named("strategic-health-authorities")
    PublishableReturn<StatedRow> strategicHealthAuthorities() {
        return named(
                "strategic-health-authorities",
                "Names of strategic health authorities",
                "Names of strategic health authorities by their code in national statistics.",
                Map.of("E18", OrganisationRole.STRATEGIC_HEALTH_AUTHORITY));
    }

    private PublishableReturn<StatedRow> named(
            String kind, String title, String about, Map<String, OrganisationRole> roles) {
        return new BodyReturn(kind, title, about, new NamedBodiesFile(roles), delivery -> known(kind, delivery));
    }

    private KnownBodies known(String kind, Delivery delivery) {
        try (var connection = reader.getConnection()) {
            return KnownBodies.read(connection, kind, delivery);
        } catch (SQLException lost) {
            throw new IllegalStateException("The register cannot be read", lost);
        }
    }

    private PublishableReturn<StatedRow> of(String kind, String title, String about, BodyFile file) {
        return new BodyReturn(kind, title, about, file, delivery -> known(kind, delivery));
    }
}
