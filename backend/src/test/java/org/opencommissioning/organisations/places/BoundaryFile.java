package org.opencommissioning.organisations.places;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.names.KnownName;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** A boundary file that has been checked, as lines a clerk could read. */
record BoundaryFile(Checked<BoundaryRow> verdict, List<Finding> findings) {
    static final KnownOwners NORTHMOOR = new KnownOwners(
            List.of(
                    known(1, "9N4", "NHS Northmoor West"),
                    known(2, "9N5", "NHS Harrowdale"),
                    known(3, "9N6", "NHS Netherby")),
            List.of(known(3, "9N6", "NHS Saltness and Quayside")),
            Map.of("E38000999", "9N5"));

    /** Ten kilometres square or so, in the sea. */
    static final String SQUARE = ring("0.5 54.5", "0.65 54.5", "0.65 54.6", "0.5 54.6", "0.5 54.5");

    static KnownName known(int id, String code, String name) {
        return new KnownName(id, new OrganisationCode(code), name, OrganisationRole.CONSORTIUM, true, "", null);
    }

    /** @param positions "longitude latitude" */
    static String ring(String... positions) {
        return Stream.of(positions)
                .map(position -> "[" + position.replace(' ', ',') + "]")
                .reduce((one, two) -> one + "," + two)
                .map(all -> "[" + all + "]")
                .orElseThrow();
    }

    static String polygon(String... rings) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + String.join(",", rings) + "]}";
    }

    static String feature(String name, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\"" + name + "\"},\"geometry\":" + geometry + "}";
    }

    static BoundaryFile of(String... features) {
        return ofText("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}");
    }

    static BoundaryFile ofText(String text) {
        return of("2013-04-01", text.getBytes(StandardCharsets.UTF_8), NORTHMOOR);
    }

    static BoundaryFile of(String period, byte[] bytes, KnownOwners consortia) {
        return of(AreaKind.CONSORTIA, period, bytes, consortia);
    }

    static BoundaryFile of(AreaKind kind, String period, byte[] bytes, KnownOwners owners) {
        var findings = new ArrayList<Finding>();
        var delivery = new Delivery(
                new OrganisationCode("9NB"),
                "NHS Commissioning Board",
                Period.parse(period),
                "boundaries.geojson",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
        try {
            return new BoundaryFile(new BoundaryReturn(kind, () -> owners).check(delivery, findings::add), findings);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    List<BoundaryRow> rows() {
        var rows = new ArrayList<BoundaryRow>();
        if (verdict instanceof Checked.Accepted<BoundaryRow> accepted) {
            try {
                accepted.rows().forEach(rows::add);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return rows;
    }

    /** {@code 1 NHS Harrowdale 9N5 exact 1.00, 107.0 km²} */
    List<String> areas() {
        return rows().stream().map(BoundaryFile::area).toList();
    }

    private static String area(BoundaryRow row) {
        var match = row.match() == null
                ? "nobody"
                : "%s %s %.2f"
                        .formatted(
                                row.match().code(),
                                row.match().method(),
                                row.match().confidence());
        var size = row.areaM2() == null ? "no geometry" : "%.1f km²".formatted(row.areaM2() / 1e6);
        return "%d %s: %s, %s".formatted(row.line(), row.name(), match, size);
    }

    /** {@code BD24 feature 1: …} */
    List<String> said() {
        return findings.stream()
                .map(finding -> finding.rule().id()
                        + (finding.line() == null ? "" : " feature " + finding.line())
                        + ": " + finding.message())
                .toList();
    }
}
