package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;

/** A consortium's register of contracts. Now and then a fact that must be published is missing. */
final class ContractExtract {
    private static final List<String> HEADINGS = List.of(
            "Reference",
            "Title",
            "Services",
            "Provider",
            "Provider code",
            "Registered office",
            "Value £",
            "Awarded",
            "Starts",
            "Ends",
            "Route",
            "How selected",
            "Service line",
            "Quality requirements",
            "Quality met",
            "Amended",
            "Reason for amendment");

    private ContractExtract() {}

    static byte[] of(Country country, Consortium consortium) {
        var dice = Dice.of(country.seed(), "register of contracts", consortium.index());
        var file = new CsvBytes(UTF_8, "\n");
        row(file, HEADINGS);
        for (var bought : Bought.by(country, consortium)) {
            var office = dice.between(1, 60) + " " + dice.pick(Words.STREETS) + "; "
                    + consortium.towns().getFirst();
            var offices = dice.chance(.85) ? office.replace(";", ",") : "";
            var value = dice.chance(.94) ? bought.pounds() + ".00" : "";
            var quality = dice.pick(List.of("met", "partly", "met", "not met", "not measured"));
            var awarded = Bought.FROM.minusDays(dice.between(9, 40)).toString();
            state(file, bought, offices, value, awarded, quality, "", "");
            if (!value.isEmpty() && dice.chance(.15)) {
                long more = bought.pounds() + Math.round(bought.pounds() * .00004) * 1_000;
                state(
                        file,
                        bought,
                        offices,
                        more + ".00",
                        awarded,
                        quality,
                        "2013-10-01",
                        "More patients than were planned for");
            }
        }
        return file.toByteArray();
    }

    private static void state(
            CsvBytes file,
            Bought bought,
            String office,
            String value,
            String awarded,
            String quality,
            String amended,
            String reason) {
        var services = bought.line().services();
        row(
                file,
                List.of(
                        bought.reference(),
                        bought.line().title() + ": " + bought.provider(),
                        services.substring(0, 1).toUpperCase(Locale.ROOT) + services.substring(1) + ".",
                        bought.provider(),
                        bought.code() == null ? "" : bought.code(),
                        office,
                        value,
                        awarded,
                        Bought.FROM.toString(),
                        Bought.TO.toString(),
                        bought.route(),
                        bought.process(),
                        bought.line().name(),
                        "What the standard contract asks for.",
                        quality,
                        amended,
                        reason));
    }

    static void row(CsvBytes file, List<String> cells) {
        cells.forEach(file::cell);
        file.endLine();
    }
}
