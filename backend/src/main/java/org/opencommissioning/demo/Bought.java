package org.opencommissioning.demo;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a consortium buys under a contract.
 *
 * @param reference the consortium's own number
 * @param line      the service line of its plan
 * @param code      the provider's; null where the register of organisations has none
 * @param pounds    over the whole term
 */
record Bought(
        String reference,
        ServiceLine line,
        String provider,
        @Nullable String code,
        long pounds,
        String route,
        String process) {
    static final LocalDate FROM = LocalDate.of(2012, 4, 1);
    static final LocalDate TO = LocalDate.of(2015, 3, 31);
    static final int MONTHS = 36;

    private static final Set<String> NO_NAME =
            Set.of("nhs", "ft", "found", "foundation", "trust", "nhst", "the", "and");
    private static final String ONLY =
            "The hospitals that people of the area go to; terms as in the standard contract.";

    /** A service line of a plan, named as the expense area under which it is paid. */
    enum ServiceLine {
        S1("Acute commissioning", Programme.ACUTE, "emergency, planned and outpatient hospital care"),
        S2("Community services", Programme.COMMUNITY, "nursing and therapies at home and in clinics"),
        S3("Mental health contracts", Programme.MENTAL_HEALTH, "care in the community, in a crisis and in hospital"),
        S4("Ambulance services", Programme.AMBULANCE, "answering emergency calls and taking people to hospital"),
        S5("Urgent care", Programme.URGENT, "a GP by telephone and in person when practices are closed"),
        S6("Joint commissioning", Programme.OTHER, "what is paid for together with the county council");

        private final String title;
        private final Programme programme;
        private final String services;

        ServiceLine(String title, Programme programme, String services) {
            this.title = title;
            this.programme = programme;
            this.services = services;
        }

        String title() {
            return title;
        }

        Programme programme() {
            return programme;
        }

        String services() {
            return services;
        }
    }

    /** Long contracts as they are paid, then the two with bodies that GPs have shares in. */
    static List<Bought> by(Country country, Consortium consortium) {
        var bought = new ArrayList<Bought>();
        for (var contract : country.payees().get(consortium.index()).contracts()) {
            var trust = trust(country, contract.payee().usual());
            bought.add(new Bought(
                    reference(bought),
                    line(contract.programme()),
                    trust == null ? contract.payee().usual() : trust.name(),
                    trust == null ? null : trust.code(),
                    pounds(consortium, contract.share()),
                    trust == null ? "other" : "single-action",
                    trust == null ? "Agreed with the council as a joint budget." : ONLY));
        }
        var clinics = Clinics.of(country.seed(), consortium.county());
        bought.add(new Bought(
                reference(bought),
                ServiceLine.S5,
                clinics.outOfHours(),
                clinics.outOfHoursCode(),
                pounds(consortium, .009),
                "restricted",
                "Three of five applicants were invited to make an offer."));
        bought.add(new Bought(
                reference(bought),
                ServiceLine.S2,
                clinics.physiotherapy(),
                clinics.physiotherapyCode(),
                pounds(consortium, .004),
                "any-qualified-provider",
                "Whoever meets the standard may treat patients, who choose."));
        return bought;
    }

    private static String reference(List<Bought> before) {
        return "C/2012/%02d".formatted(before.size() + 1);
    }

    private static ServiceLine line(Programme programme) {
        return Arrays.stream(ServiceLine.values())
                .filter(line -> line.programme() == programme)
                .findFirst()
                .orElse(ServiceLine.S6);
    }

    private static long pounds(Consortium consortium, double share) {
        return Math.max(1, Math.round(consortium.monthlyBudget() * share * MONTHS / 1_000)) * 1_000;
    }

    /** Whose name is meant by a spelling of it. */
    private static @Nullable Trust trust(Country country, String spelt) {
        var meant = plain(spelt);
        return country.trusts().stream()
                .filter(trust -> plain(trust.name()).equals(meant))
                .findFirst()
                .orElse(null);
    }

    private static String plain(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).replace("&", "and").split("[^a-z]+"))
                .filter(word -> !NO_NAME.contains(word))
                .map(word -> word.startsWith("hosp") ? "hosp" : word)
                .collect(Collectors.joining(" "));
    }
}
