package org.opencommissioning.organisations.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Areas in metres; a kilometre is a thousand. */
class SeamsTest {
    @Test
    void neighboursThatShareABorderHaveNoSeam() {
        assertThat(Seams.between(List.of(box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000))))
                .isEqualTo(new Seams(List.of(), List.of(), 0, 0));
    }

    @Test
    void anOverlapIsMeasured() {
        var seams = Seams.between(List.of(box(0, 0, 2000, 2000), box(1000, 0, 3000, 2000)));
        assertThat(said(seams.overlaps())).containsExactly("[0, 1] 2.00 km², 667 m wide");
        assertThat(seams.gaps()).isEmpty();
    }

    @Test
    void aGapIsWhatNeighboursEnclose() throws ParseException {
        var round = new WKTReader()
                .read("POLYGON ((0 0, 5000 0, 5000 5000, 0 5000, 0 0), (1000 1000, 3000 1000, 3000 3000, 1000 3000,"
                        + " 1000 1000))");
        var seams = Seams.between(List.of(round, box(2000, 1000, 3000, 3000)));
        assertThat(said(seams.gaps())).containsExactly("[0, 1] 2.00 km², 667 m wide");
    }

    @Test
    void sliversAreCountedNotListed() {
        var seams = Seams.between(List.of(box(0, 0, 1000, 10_000), box(950, 0, 2000, 10_000)));
        assertThat(seams.overlaps()).isEmpty();
        assertThat(seams.slivers()).isEqualTo(1);
        assertThat(seams.sliverM2()).isEqualTo(500_000);
    }

    private static Stream<String> said(List<Seams.Seam> seams) {
        return seams.stream()
                .map(seam -> "%s %.2f km², %.0f m wide".formatted(seam.areas(), seam.areaM2() / 1e6, seam.widthM()));
    }

    private static Geometry box(double west, double south, double east, double north) {
        return new GeometryFactory().createPolygon(new Coordinate[] {
            new Coordinate(west, south),
            new Coordinate(east, south),
            new Coordinate(east, north),
            new Coordinate(west, north),
            new Coordinate(west, south)
        });
    }
}
