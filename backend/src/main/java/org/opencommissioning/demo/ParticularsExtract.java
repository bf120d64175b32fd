package org.opencommissioning.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What is said of the country's organisations besides: officers, whom they serve, what practices offer, and where these are. */
final class ParticularsExtract {
    private static final List<String> HEADINGS =
            List.of("Organisation", "Particular", "Value", "Detail", "From", "To", "Share", "Share of");
    private static final String FIRST_DAY = "2009-04-01";
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final double TOWN_KM = 1.5;
    /** One in so many practices has told nobody where it is. */
    private static final double PLACED = .94;

    private static final List<Offer> SERVICES = List.of(
            new Offer(
                    "Minor surgery",
                    .45,
                    List.of("For its own patients", "For patients of any practice of the consortium")),
            new Offer("Diabetes clinic with a specialist nurse", .3, List.of("Monthly; ask at reception", "")),
            new Offer("Anticoagulation monitoring", .28, List.of("Every weekday morning", "Mondays and Thursdays")),
            new Offer("Evening appointments", .4, List.of("Tuesdays until 8pm", "Mondays until 7.30pm", "")),
            new Offer("Saturday morning surgery", .12, List.of("By appointment", "First Saturday of the month")),
            new Offer("Sexual health clinic", .15, List.of("Thursday evenings; no appointment needed", "Under-25s")),
            new Offer("Travel vaccinations", .35, List.of("Ask six weeks before you travel", "")),
            new Offer("Stop smoking clinic", .33, List.of("", "Wednesday afternoons")),
            new Offer("Care of residents of nursing homes", .2, List.of("Weekly visits", "")),
            new Offer("Outreach to farms and markets", .03, List.of("First Monday of the month")));

    private record Offer(String name, double offered, List<String> details) {}

    private final Country country;
    private final List<Geometry> areas;
    private final Map<String, Coordinate> towns = new HashMap<>();
    private final CsvBytes file = new CsvBytes(UTF_8, "\n");

    private ParticularsExtract(Country country) {
        this.country = country;
        this.areas = BoundaryExtract.areas(country.seed(), country.consortia().size());
    }

    static byte[] of(Country country) {
        var extract = new ParticularsExtract(country);
        extract.row(HEADINGS.toArray(String[]::new));
        country.counties().forEach(extract::county);
        country.consortia().forEach(extract::consortium);
        country.practices().stream().filter(Practice::isOpen).forEach(extract::practice);
        return extract.file.toByteArray();
    }

    private void county(County county) {
        said(BodiesExtract.board(county), "part-of", BodiesExtract.council(county), "");
        said(BodiesExtract.healthwatch(county), "serves", BodiesExtract.council(county), "");
    }

    /** Neighbours share a Chief Financial Officer, two by two. */
    private void consortium(Consortium consortium) {
        said(consortium.code(), "event", "established", "");
        said(consortium.code(), "event", "operational", "");
        said(consortium.code(), "serves", BodiesExtract.council(consortium.county()), "");
        said(consortium.code(), "officer", "accountable-officer", "Dr " + person("accountable", consortium.index()));
        said(consortium.code(), "officer", "chief-financial-officer", person("financial", consortium.index() / 2));
    }

    private String person(String post, int index) {
        return person(country, post, index);
    }

    /** Who holds a post; an accountable officer is a doctor. */
    static String person(Country country, String post, int index) {
        var dice = Dice.of(country.seed(), post, index);
        return Practice.initials(dice) + " " + dice.pick(Words.SURNAMES);
    }

    private void practice(Practice practice) {
        var dice = Dice.of(country.seed(), "offers " + practice.code());
        for (var service : SERVICES) {
            if (dice.chance(service.offered())) {
                said(practice.code(), "service", service.name(), dice.pick(service.details()));
            }
        }
        if (dice.chance(PLACED)) {
            var place = place(practice, dice);
            row(
                    practice.code(),
                    "coordinates",
                    String.format(
                            Locale.ROOT,
                            "%.4f, %.4f",
                            BoundaryExtract.latitude(place),
                            BoundaryExtract.longitude(place)),
                    "",
                    "",
                    "",
                    "",
                    "");
        }
    }

    private Coordinate place(Practice practice, Dice dice) {
        var consortium = practice.consortium();
        var area = areas.get(consortium.index());
        var town = towns.computeIfAbsent(practice.town(), name -> town(area, Dice.of(country.seed(), "town " + name)));
        var place = new Coordinate(town.x + dice.between(-TOWN_KM, TOWN_KM), town.y + dice.between(-TOWN_KM, TOWN_KM));
        return area.contains(SHAPES.createPoint(place)) ? place : town;
    }

    private static Coordinate town(Geometry area, Dice dice) {
        var frame = area.getEnvelopeInternal();
        while (true) {
            var place = new Coordinate(
                    dice.between(frame.getMinX(), frame.getMaxX()), dice.between(frame.getMinY(), frame.getMaxY()));
            if (area.contains(SHAPES.createPoint(place))) {
                return place;
            }
        }
    }

    private void said(String organisation, String particular, String value, String detail) {
        row(organisation, particular, value, detail, FIRST_DAY, "", "", "");
    }

    private void row(String... cells) {
        List.of(cells).forEach(file::cell);
        file.endLine();
    }
}
