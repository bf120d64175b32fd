package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** What was done under a consortium's contracts, month by month. Some contracts that are small have months of a few patients. */
final class ActivityExtract {
    private static final List<String> HEADINGS = List.of(
            "Contract reference",
            "Month",
            "Point of delivery",
            "Unit",
            "Planned activity",
            "Actual activity",
            "Price £");

    /**
     * @param share of the contract's money that goes into it
     * @param cost  of one, in pounds
     */
    private record Kind(String point, String unit, double share, int cost, boolean priced) {}

    private static final Map<Bought.ServiceLine, List<Kind>> DONE = Map.of(
            Bought.ServiceLine.S1,
                    List.of(
                            new Kind("elective admission", "admissions", .18, 2_450, true),
                            new Kind("day case", "admissions", .14, 720, true),
                            new Kind("emergency admission", "admissions", .38, 1_980, true),
                            new Kind("first attendance", "attendances", .12, 165, true),
                            new Kind("follow-up attendance", "attendances", .1, 92, true),
                            new Kind("A&E attendance", "attendances", .08, 108, true)),
            Bought.ServiceLine.S2, List.of(new Kind("contact", "contacts", 1, 46, false)),
            Bought.ServiceLine.S3,
                    List.of(
                            new Kind("contact", "contacts", .55, 160, false),
                            new Kind("bed day", "bed days", .45, 310, false)),
            Bought.ServiceLine.S4, List.of(new Kind("journey", "journeys", 1, 240, false)),
            Bought.ServiceLine.S5, List.of(new Kind("call", "calls", 1, 95, false)),
            Bought.ServiceLine.S6, List.of(new Kind("contact", "contacts", .02, 900, false)));

    private ActivityExtract() {}

    /** @param months of one year */
    static byte[] of(Country country, Consortium consortium, List<YearMonth> months) {
        var file = new CsvBytes(UTF_8, "\n");
        ContractExtract.row(file, HEADINGS);
        for (var bought : Bought.by(country, consortium)) {
            for (var kind : DONE.get(bought.line())) {
                months.forEach(month -> month(file, country, consortium, bought, kind, month));
            }
        }
        return file.toByteArray();
    }

    private static void month(
            CsvBytes file, Country country, Consortium consortium, Bought bought, Kind kind, YearMonth month) {
        var dice = Dice.of(
                country.seed(),
                "activity " + bought.reference() + " " + kind.point(),
                consortium.index(),
                month.getYear(),
                month.getMonthValue());
        double mean = bought.pounds() / (double) Bought.MONTHS * kind.share() / kind.cost();
        long planned = Math.round(mean);
        double season = month.getMonthValue() == 12 ? .93 : 1;
        long done = Math.max(0, Math.round(mean * season * (1 + .05 * dice.normal())));
        ContractExtract.row(
                file,
                List.of(
                        bought.reference(),
                        month.toString(),
                        kind.point(),
                        kind.unit(),
                        Long.toString(planned),
                        Long.toString(done),
                        kind.priced() ? kind.cost() + ".00" : ""));
    }
}
