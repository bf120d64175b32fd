package org.opencommissioning.organisations.places;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.opencommissioning.publication.PublishableReturn;
import org.opencommissioning.publication.PublishedRows;
import org.opencommissioning.returns.CellType;
import org.opencommissioning.returns.Checked;
import org.opencommissioning.returns.Delivery;
import org.opencommissioning.returns.DescribedColumn;
import org.opencommissioning.returns.FileForm;
import org.opencommissioning.returns.Finding;
import org.opencommissioning.returns.Holds;
import org.opencommissioning.returns.ReturnDescription;
import org.opencommissioning.returns.Rule;
import org.opencommissioning.values.Money;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

/** The areas of consortia, or of local authority districts, on a day: as GeoJSON or as a topology. */
final class BoundaryReturn implements PublishableReturn<BoundaryRow> {
    private final AreaKind kind;
    private final Supplier<KnownOwners> owners;

    BoundaryReturn(AreaKind kind, Supplier<KnownOwners> owners) {
        this.kind = kind;
        this.owners = owners;
    }

    @Override
    public String kind() {
        return kind.dataset();
    }

    @Override
    public String title() {
        return kind.title();
    }

    @Override
    public List<Rule> rules() {
        return BoundaryRules.ALL;
    }

    @Override
    public ReturnDescription description() {
        return new ReturnDescription(
                kind.about(),
                "the day that the boundaries speak of, such as 2013-04-01",
                FileForm.GEOJSON,
                List.of(
                        new DescribedColumn(
                                "properties.name",
                                Holds.required(CellType.TEXT, "Name of the organisation; or its code.")),
                        new DescribedColumn(
                                "properties.code",
                                Holds.usual(CellType.CODE, "Code of the organisation in the register.")),
                        new DescribedColumn(
                                "properties.ons_code", Holds.usual(CellType.TEXT, "Its code in national statistics.")),
                        new DescribedColumn(
                                "geometry",
                                Holds.required(
                                        CellType.GEOMETRY,
                                        "Its land, longitude before latitude, WGS84. A topology (TopoJSON) is"
                                                + " read too."))));
    }

    @Override
    public PublishedRows<BoundaryRow> publishedRows() {
        return new BoundaryRows();
    }

    @Override
    public Checked<BoundaryRow> check(Delivery delivery, Consumer<Finding> findings) throws IOException {
        if (!isOfADay(delivery.period())) {
            findings.accept(Finding.ofFile(
                    BoundaryRules.IS_OF_A_DAY, "Boundaries are sent for one day, not for " + delivery.period() + "."));
            return new Checked.Refused<>();
        }
        var known = owners.get();
        var rows = new ArrayList<BoundaryRow>();
        var read = new int[1];
        try {
            GeoJsonFile.read(delivery.content(), feature -> {
                read[0] = feature.number();
                new FeatureCheck(kind, feature, known, findings).check().ifPresent(rows::add);
            });
        } catch (GeoJsonFile.NotReadable broken) {
            findings.accept(Finding.ofFile(broken.rule(), broken.getMessage()));
            return new Checked.Refused<>();
        }
        if (kind == AreaKind.DISTRICTS) {
            long matched = rows.stream().filter(row -> row.match() != null).count();
            findings.accept(Finding.ofFile(
                    BoundaryRules.DISTRICTS_ARE_MATCHED,
                    "Of %,d districts %,d are local authorities of the register.".formatted(rows.size(), matched)));
        } else if (known.isEmpty()) {
            findings.accept(Finding.ofFile(BoundaryRules.CONSORTIA_ARE_KNOWN, "The register holds no consortia yet."));
        }
        return accepted(read[0], withoutTwins(rows, findings), findings);
    }

    private static boolean isOfADay(Period period) {
        return period.to().equals(period.from().plusDays(1));
    }

    private static Checked<BoundaryRow> accepted(int read, List<BoundaryRow> rows, Consumer<Finding> findings) {
        if (rows.isEmpty()) {
            findings.accept(Finding.ofFile(BoundaryRules.HAS_FEATURES, "No feature of the file could be accepted."));
            return new Checked.Refused<>();
        }
        var counts = new Checked.Counts(read, rows.size(), read - rows.size(), 0, Money.ZERO, Money.ZERO, Money.ZERO);
        return new Checked.Accepted<>(counts, BoundaryRow.HEADINGS, taker -> {
            for (var row : rows) {
                taker.take(row);
            }
        });
    }

    /** Of two features for one consortium neither is known to be the right one. */
    private static List<BoundaryRow> withoutTwins(List<BoundaryRow> rows, Consumer<Finding> findings) {
        var byConsortium = new HashMap<OrganisationCode, List<BoundaryRow>>();
        for (var row : rows) {
            if (row.match() != null) {
                byConsortium
                        .computeIfAbsent(row.match().code(), none -> new ArrayList<>())
                        .add(row);
            }
        }
        var single = new ArrayList<BoundaryRow>();
        for (var row : rows) {
            var twins = row.match() == null
                    ? List.of(row)
                    : byConsortium.get(row.match().code());
            if (twins.size() == 1) {
                single.add(row);
            } else {
                findings.accept(twin(row, twins));
            }
        }
        return single;
    }

    private static Finding twin(BoundaryRow row, List<BoundaryRow> twins) {
        long other = twins.stream()
                .mapToLong(BoundaryRow::line)
                .filter(line -> line != row.line())
                .findFirst()
                .orElseThrow();
        return new Finding(
                BoundaryRules.ONE_FEATURE,
                row.line(),
                "name",
                row.name(),
                "Feature %d is %s (%s), and so is feature %d."
                        .formatted(row.line(), row.match().name(), row.match().code(), other));
    }
}
