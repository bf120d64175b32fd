package org.opencommissioning.organisations.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencommissioning.organisations.OrganisationRole;
import org.opencommissioning.organisations.names.KnownName;
import org.opencommissioning.values.OrganisationCode;

/** Two districts that share a border, as a topology. */
class TopologyTest {
    private static final KnownOwners AUTHORITIES = new KnownOwners(
            List.of(authority(1, "9NL", "Northmoor County Council"), authority(2, "9NM", "London Borough of Saltness")),
            List.of(),
            Map.of("E99100003", "9NM"));
    /** The west side is arc 0, the border arc 1, the east side arc 2; steps of a hundredth of a degree. */
    private static final String ARCS =
            "[[[20,10],[-20,0],[0,-10],[20,0]],[[20,0],[0,10]],[[20,0],[20,0],[0,10],[-20,0]]]";

    private static final String TRANSFORM = "{\"scale\":[0.01,0.01],\"translate\":[0.5,54.5]}";
    private static final String DISTRICTS =
            "{\"type\":\"Polygon\",\"properties\":{\"LAD13CD\":\"E99100001\",\"LAD13NM\":"
                + "\"Northmoor\"},\"arcs\":[[0,1]]},{\"type\":\"MultiPolygon\",\"properties\":{\"LAD13CD\":\"E99100003\",\"LAD13NM\":\"Saltness"
                + " and Reach\"},\"arcs\":[[[2,-2]]]}";

    @Test
    void districtsArePutTogetherFromArcsAndMatchedByCodeOrPlace() {
        var file = of(topology(DISTRICTS, ARCS));
        assertThat(file.areas())
                .containsExactly(
                        "1 Northmoor: 9NL normalised 0.95, 144.1 km²",
                        "2 Saltness and Reach: 9NM ons-code 1.00, 144.1 km²");
        assertThat(file.said()).containsExactly("BD15: Of 2 districts 2 are local authorities of the register.");
        assertThat(file.rows().getFirst().cells().getLast())
                .isEqualTo("[[[0.7,54.6],[0.5,54.6],[0.5,54.5],[0.7,54.5],[0.7,54.6]]]");
    }

    @Test
    void aTransformMayStandBeforeOrBehindTheArcs() {
        var before = "{\"transform\":" + TRANSFORM + ",\"arcs\":" + ARCS + ",\"objects\":{\"d\":{\"type\":"
                + "\"GeometryCollection\",\"geometries\":[" + DISTRICTS + "]}},\"type\":\"Topology\"}";
        assertThat(of(before).areas()).isEqualTo(of(topology(DISTRICTS, ARCS)).areas());
    }

    @Test
    void sharedBordersLeaveNoGapAndNoOverlap() {
        var shapes = of(topology(DISTRICTS, ARCS)).rows().stream()
                .map(row -> Projection.EQUAL_AREA.of(row.geometry()))
                .toList();
        var seams = Seams.between(shapes);
        assertThat(seams.overlaps()).isEmpty();
        assertThat(seams.gaps()).isEmpty();
        assertThat(seams.slivers()).isZero();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        [[0,9]]                  | BD07: A geometry names arc 9; there are 3.
        [[0,-10]]                | BD07: A geometry names arc -10; there are 3.
        [0,1]                    | BD07: The arcs of a geometry are not nested as its type says.
        [["a"]]                  | BD07: Geometry 1 names an arc by 'a'.
        [[[[[0]]]]]              | BD07: Arcs of geometry 1 are nested too deep.
        """)
    void arcsThatDoNotFitRefuseTheFile(String arcs, String finding) {
        var file = of(
                topology("{\"type\":\"Polygon\",\"properties\":{\"name\":\"Northmoor\"},\"arcs\":" + arcs + "}", ARCS));
        assertThat(file.said()).containsExactly(finding);
        assertThat(file.rows()).isEmpty();
    }

    @Test
    void aRingThatDoesNotCloseIsARowThatIsRefused() {
        var open = "{\"type\":\"Polygon\",\"properties\":{\"name\":\"Northmoor\"},\"arcs\":[[0]]}";
        assertThat(of(topology(open + "," + DISTRICTS, ARCS)).said())
                .anyMatch(said -> said.startsWith("BD24 feature 1: Feature 1, 'Northmoor': The ring from"));
    }

    @Test
    void aDistrictThatCrossesItselfForGoodIsRefused() {
        var crossing = "[[[0,0],[20,20],[0,-20],[-20,20],[0,-20]]]";
        var bow = "{\"type\":\"Polygon\",\"properties\":{\"name\":\"Bow\"},\"arcs\":[[0]]}";
        assertThat(of(topology(bow, crossing)).said())
                .anyMatch(said -> said.startsWith("BD25 feature 1: Feature 1, 'Bow': The boundary crosses itself at"));
    }

    @Test
    void aTopologyHoldsOneObject() {
        var two = "{\"type\":\"Topology\",\"objects\":{\"a\":{\"type\":\"GeometryCollection\",\"geometries\":[]},"
                + "\"b\":{\"type\":\"GeometryCollection\",\"geometries\":[]}},\"arcs\":[]}";
        assertThat(of(two).said()).containsExactly("BD07: The topology must hold one object, not 2: a, b.");
    }

    @Test
    void aTopologyThatIsCutOffAnywhereIsRefusedAndNeverBreaks() {
        var whole = topology(DISTRICTS, ARCS);
        for (int length = 1; length < whole.length(); length++) {
            var cut = whole.substring(0, length);
            assertThatCode(() -> assertThat(of(cut).rows()).isEmpty()).as(cut).doesNotThrowAnyException();
        }
    }

    private static String topology(String geometries, String arcs) {
        return "{\"type\":\"Topology\",\"objects\":{\"lad\":{\"type\":\"GeometryCollection\",\"geometries\":["
                + geometries + "]}},\"arcs\":" + arcs + ",\"transform\":" + TRANSFORM + "}";
    }

    private static BoundaryFile of(String text) {
        return BoundaryFile.of(AreaKind.DISTRICTS, "2013-04-01", text.getBytes(StandardCharsets.UTF_8), AUTHORITIES);
    }

    private static KnownName authority(int id, String code, String name) {
        return new KnownName(id, new OrganisationCode(code), name, OrganisationRole.LOCAL_AUTHORITY, true, "", null);
    }
}
