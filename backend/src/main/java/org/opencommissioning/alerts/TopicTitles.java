package org.opencommissioning.alerts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opencommissioning.api.editions.Snapshot;
import org.opencommissioning.api.problems.ProblemKind;
import org.opencommissioning.api.problems.Refusal;
import org.opencommissioning.organisations.OrganisationDirectory;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.spending.payments.PaymentScopes;
import org.opencommissioning.spending.suppliers.SupplierQueries;
import org.opencommissioning.values.OrganisationCode;

/**
 * Topics in words of ours and of what is published, without the words that somebody searches for: a mail to an address that nobody has
 * confirmed says nothing that a stranger wrote.
 */
@Singleton
@Requires(property = "datasources.reader.url")
final class TopicTitles {
    private final OrganisationDirectory directory;
    private final PaymentScopes scopes;
    private final SupplierQueries suppliers;
    private final List<PublishableReturn<?>> returns;

    TopicTitles(
            OrganisationDirectory directory,
            PaymentScopes scopes,
            SupplierQueries suppliers,
            List<PublishableReturn<?>> returns) {
        this.returns = returns;
        this.directory = directory;
        this.scopes = scopes;
        this.suppliers = suppliers;
    }

    /** @throws Refusal when it names an organisation, a supplier, an area or a type that there is not */
    String title(Snapshot snapshot, Topic topic) throws SQLException {
        var names = new LinkedHashMap<String, String>();
        for (var named : topic.organisations().entrySet()) {
            names.put(named.getKey(), name(snapshot, named.getKey(), named.getValue()));
        }
        var name = names.values().stream().findFirst().orElse(null);
        return switch (topic.what()) {
            case PUBLICATIONS ->
                (topic.question().containsKey("corrections") ? "Corrections" : "Publications and corrections")
                        + kind(topic)
                        + (name == null ? "" : " of " + name);
            case FEEDBACK ->
                (topic.isSearch() ? "A search of what people say" : "What people say")
                        + (name == null
                                ? " about their care"
                                : (topic.question().containsKey("about") ? " about " : " to ") + name);
            case ORGANISATION -> name;
            case PAYMENTS -> payments(snapshot, topic, names);
            case CONTRACTS -> list("Contracts", topic, names, " with ");
            case DECISIONS -> list("Decisions", topic, names, " about ");
            case PLANS -> list("Plans", topic, names, "");
            case INTERESTS -> list("Interests", topic, names, " in ");
            case EXPENDITURE -> list("Expenditure", topic, names, "");
            case ALLOCATIONS -> list("Allocations", topic, names, "");
            case REPORTS -> list("Reports with recommendations", topic, names, "");
            case CONSULTATIONS -> list("Consultations", topic, names, "");
        };
    }

    /** Which return, in words of ours. */
    private String kind(Topic topic) {
        var kind = topic.question().get("kind");
        if (kind == null) {
            return "";
        }
        return returns.stream()
                .filter(known -> known.kind().equals(kind))
                .findFirst()
                .map(known -> ", " + known.title() + ",")
                .orElseThrow(() -> ProblemKind.BAD_VALUE.refusal(
                        "kind", kind, "There is no such kind of return.", "Look at /api/v1/returns."));
    }

    private String payments(Snapshot snapshot, Topic topic, Map<String, String> names) throws SQLException {
        var filter = topic.payments();
        scopes.of(snapshot, filter);
        var said = new StringBuilder(named("Payments", topic))
                .append(after(" by ", names.get("payer")))
                .append(after(" to ", names.get("paidTo")));
        if (filter.supplier() != null) {
            suppliers
                    .find(snapshot, filter.supplier())
                    .ifPresent(found -> said.append(" to ").append(found.name()));
        }
        return said + after(", area ", filter.area()) + after(", type ", filter.type()) + restrictions(topic);
    }

    private static String list(String noun, Topic topic, Map<String, String> names, String with) {
        return named(noun, topic)
                + after(" of ", names.get("consortium"))
                + after(" of ", names.get("practice"))
                + after(with, names.get("provider"))
                + after(" of ", names.get("healthwatch"))
                + after(" to ", names.get("body"))
                + restrictions(topic);
    }

    private static String named(String noun, Topic topic) {
        return topic.question().containsKey("q") ? "A search of " + noun.toLowerCase(Locale.ROOT) : noun;
    }

    /** What narrows it beside organisations: values of which each has one shape. */
    private static String restrictions(Topic topic) {
        var given = topic.question();
        return after(", from ", given.get("from"))
                + after(", until ", given.get("to"))
                + after(", no less than £", given.get("min"))
                + after(", no more than £", given.get("max"))
                + after(", by the route ", given.get("route"))
                + after(", running on ", given.get("on"))
                + (given.containsKey("interest")
                        ? given.get("interest").equals("true")
                                ? ", with an interest declared"
                                : ", with no interest declared"
                        : "");
    }

    private static String after(String before, @Nullable String name) {
        return name == null ? "" : before + name;
    }

    private String name(Snapshot snapshot, String filter, OrganisationCode code) throws SQLException {
        return directory
                .findName(snapshot, code)
                .orElseThrow(() -> ProblemKind.UNKNOWN_CODE.refusal(
                        filter,
                        code.text(),
                        "There is no organisation " + code.text() + ".",
                        "Take the link \"Follow\" of the page itself."))
                .name();
    }
}
