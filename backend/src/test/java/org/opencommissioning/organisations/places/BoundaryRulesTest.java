package org.opencommissioning.organisations.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencommissioning.organisations.places.BoundaryFile.SQUARE;
import static org.opencommissioning.organisations.places.BoundaryFile.feature;
import static org.opencommissioning.organisations.places.BoundaryFile.polygon;
import static org.opencommissioning.organisations.places.BoundaryFile.ring;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencommissioning.returns.Checked;

class BoundaryRulesTest {
    @Test
    void aFeatureIsMatchedByNameAndMeasured() {
        var file = BoundaryFile.of(feature("NHS NETHERBY", polygon(SQUARE)));
        assertThat(file.said()).isEmpty();
        assertThat(file.areas()).containsExactly("1 NHS NETHERBY: 9N6 exact 1.00, 108.0 km²");
    }

    @Test
    void aNameThatTheRegisterHasGivenUpStillMeansItsConsortium() {
        var file = BoundaryFile.of(feature("NHS SALTNESS AND QUAYSIDE", polygon(SQUARE)));
        assertThat(file.areas()).containsExactly("1 NHS SALTNESS AND QUAYSIDE: 9N6 former-exact 1.00, 108.0 km²");
    }

    @Test
    void aCodeOfTheOfficeForNationalStatisticsMeansItsConsortium() {
        var file = BoundaryFile.of("{\"properties\":{\"CCG20CD\":\"E38000999\"},\"geometry\":" + polygon(SQUARE) + "}");
        assertThat(file.areas()).containsExactly("1 null: 9N5 ons-code 1.00, 108.0 km²");
    }

    @Test
    void whatLaterFilesWriteBehindANameDoesNotMatter() {
        assertThat(BoundaryFile.of(feature("NHS HARROWDALE CCG", polygon(SQUARE)))
                        .areas())
                .containsExactly("1 NHS HARROWDALE CCG: 9N5 normalised 0.95, 108.0 km²");
    }

    @Test
    void whatIsSentIsKeptDigitForDigit() {
        var file = BoundaryFile.of(feature("NHS Netherby", polygon(SQUARE.replace("0.65", "0.650"))));
        assertThat(file.rows().getFirst().cells())
                .containsExactly(
                        "NHS Netherby",
                        "",
                        "Polygon",
                        "[[[0.5,54.5],[0.650,54.5],[0.650,54.6],[0.5,54.6],[0.5,54.5]]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"type\":\"Feature\"}",
                "{\"type\":\"FeatureCollection\",\"features\":{}}",
                "{\"type\":\"FeatureCollection\",\"features\":[1]}",
                "{\"type\":\"FeatureCollection\",\"features\":[",
                "code,name\r\n9N6,NHS Netherby"
            })
    void bd01_whatIsNoGeoJsonIsRefused(String text) {
        var file = BoundaryFile.ofText(text);
        assertThat(file.verdict()).isInstanceOf(Checked.Refused.class);
        assertThat(file.said()).singleElement().asString().startsWith("BD01: ");
    }

    @Test
    void bd02_aFileWithoutOneGoodFeatureIsRefused() {
        assertThat(BoundaryFile.of().said()).containsExactly("BD02: No feature of the file could be accepted.");
    }

    @Test
    void bd03_depthWithoutEndIsRefusedBeforeItIsRead() {
        var file = BoundaryFile.ofText("{\"type\":\"FeatureCollection\",\"features\":" + "[".repeat(100_000));
        assertThat(file.verdict()).isInstanceOf(Checked.Refused.class);
    }

    @Test
    void bd04_boundariesAreOfOneDay() {
        var file = BoundaryFile.of("2013-04", new byte[0], BoundaryFile.NORTHMOOR);
        assertThat(file.said())
                .containsExactly("BD04: Boundaries are sent for one day, not for 2013-04-01/2013-04-30.");
    }

    @Test
    void bd05_theNationalGridIsNotReadAsDegrees() {
        var file = BoundaryFile.ofText("{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":"
                + "{\"name\":\"urn:ogc:def:crs:EPSG::27700\"}},\"features\":[]}");
        assertThat(file.said())
                .containsExactly("BD05: The file's coordinates are in the system 'urn:ogc:def:crs:EPSG::27700'.");
    }

    @Test
    void bd10_bd11_aNamelessFeatureIsRefusedAndAnUnknownOneIsNobodys() {
        var file = BoundaryFile.of(feature("", polygon(SQUARE)), feature("NHS Elsewhere", polygon(SQUARE)));
        assertThat(file.said())
                .containsExactly(
                        "BD10 feature 1: Feature 1 has neither a name nor a code.",
                        "BD11 feature 2: No consortium of the register is known as Feature 2, 'NHS Elsewhere'.");
        assertThat(file.areas()).containsExactly("2 NHS Elsewhere: nobody, 108.0 km²");
    }

    @Test
    void bd12_ofTwoFeaturesForOneConsortiumNeitherIsTaken() {
        var file = BoundaryFile.of(
                feature("NHS Netherby", polygon(SQUARE)),
                feature("NHS NETHERBY", polygon(SQUARE)),
                feature("NHS Harrowdale", polygon(SQUARE)));
        assertThat(file.said())
                .containsExactly(
                        "BD12 feature 1: Feature 1 is NHS Netherby (9N6), and so is feature 2.",
                        "BD12 feature 2: Feature 2 is NHS Netherby (9N6), and so is feature 1.");
        assertThat(file.areas()).containsExactly("3 NHS Harrowdale: 9N5 exact 1.00, 108.0 km²");
    }

    @Test
    void bd13_aMisspeltNameIsTakenAndSaidToBeDoubtful() {
        var file = BoundaryFile.of(feature("NHS NORTHMOR WEST", polygon(SQUARE)));
        assertThat(file.said())
                .containsExactly("BD13 feature 1: Feature 1, 'NHS NORTHMOR WEST' is taken for NHS Northmoor West (9N4);"
                        + " sure to 90 in a hundred.");
    }

    @Test
    void bd14_aCodeCountsMoreThanAName() {
        var file = BoundaryFile.of("{\"properties\":{\"CCG20CD\":\"E38000001\",\"CCG20CDH\":\"9N4\",\"CCG20NM\":"
                + "\"NHS Netherby\"},\"geometry\":" + polygon(SQUARE) + "}");
        assertThat(file.said())
                .containsExactly("BD14 feature 1: Feature 1, 'NHS Netherby' is NHS Northmoor West by its code, and NHS"
                        + " Netherby by its name.");
        assertThat(file.areas()).containsExactly("1 NHS Netherby: 9N4 code 1.00, 108.0 km²");
    }

    @Test
    void bd20_aFeatureWithoutGeometryIsPublishedAsSuch() {
        var file = BoundaryFile.of(feature("NHS Netherby", "null"));
        assertThat(file.said()).containsExactly("BD20 feature 1: Feature 1, 'NHS Netherby' has no geometry.");
        assertThat(file.areas()).containsExactly("1 NHS Netherby: 9N6 exact 1.00, no geometry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Point\",\"coordinates\":[0.5,54.5]}",
                "{\"type\":\"Polygon\",\"coordinates\":[0.5,54.5]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[\"a\",null]]]}",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[]}",
                "{}"
            })
    void bd21_whatIsNoAreaIsRefused(String geometry) {
        assertThat(rule(feature("NHS Netherby", geometry))).isEqualTo("BD21");
    }

    @Test
    void bd22_swappedCoordinatesAreNamedAsSuch() {
        var file =
                BoundaryFile.of(feature("NHS Netherby", polygon(ring("54.5 0.5", "54.6 0.5", "54.6 0.6", "54.5 0.5"))));
        assertThat(file.said().getFirst())
                .isEqualTo("BD22 feature 1: Feature 1, 'NHS Netherby': [54.5, 0.5] is latitude before longitude.");
    }

    @Test
    void bd23_whatIsOutsideGreatBritainIsRefused() {
        var file = BoundaryFile.of(
                feature("NHS Netherby", polygon(ring("0.5 54.5", "0.6 54.5", "2.35 48.85", "0.5 54.5"))));
        assertThat(file.said().getFirst()).endsWith("[2.35, 48.85] is outside Great Britain.");
    }

    @Test
    void bd24_anOpenRingIsRefused() {
        var file =
                BoundaryFile.of(feature("NHS Netherby", polygon(ring("0.5 54.5", "0.6 54.5", "0.6 54.6", "0.5 54.6"))));
        assertThat(file.said().getFirst()).endsWith("The ring from [0.5, 54.5] is not closed.");
    }

    @Test
    void bd25_aBoundaryThatCrossesItselfIsRefused() {
        var file = BoundaryFile.of(
                feature("NHS Netherby", polygon(ring("0.5 54.5", "0.7 54.7", "0.7 54.5", "0.5 54.8", "0.5 54.5"))));
        assertThat(file.said())
                .anyMatch(said -> said.startsWith("BD25 feature 1: ") && said.contains("crosses itself"));
        assertThat(file.rows()).isEmpty();
    }

    @Test
    void bd25_aHoleOutsideItsPolygonIsRefused() {
        var outside = ring("0.8 54.5", "0.8 54.6", "0.9 54.6", "0.8 54.5");
        assertThat(rule(feature("NHS Netherby", polygon(SQUARE, outside)))).isEqualTo("BD25");
    }

    @Test
    void bd26_bd27_ringsAreTurnedAndDividedWithoutChangingTheArea() {
        var hole = ring("0.55 54.52", "0.60 54.52", "0.60 54.56", "0.55 54.56", "0.55 54.52");
        var touching =
                ring("0.5 54.5", "0.65 54.5", "0.65 54.6", "0.5 54.6", "0.5 54.5", "0.4 54.5", "0.4 54.4", "0.5 54.5");
        assertThat(BoundaryFile.of(feature("NHS Netherby", polygon(SQUARE, hole)))
                        .said())
                .containsExactly("BD27 feature 1: Feature 1, 'NHS Netherby': 1 of its rings ran the wrong way round.");
        var file = BoundaryFile.of(feature("NHS Netherby", polygon(touching)));
        assertThat(file.said()).anyMatch(said -> said.startsWith("BD26 feature 1: "));
        assertThat(file.rows()).hasSize(1);
    }

    @Test
    void bd28_anAbsurdSizeIsRefused() {
        var dot = ring("0.5 54.5", "0.501 54.5", "0.501 54.501", "0.5 54.5");
        var half = ring("-5 50", "1 50", "1 58", "-5 58", "-5 50");
        assertThat(List.of(rule(feature("NHS Netherby", polygon(dot))), rule(feature("NHS Netherby", polygon(half)))))
                .containsExactly("BD28", "BD28");
    }

    private static String rule(String feature) {
        var file = BoundaryFile.of(feature);
        assertThat(file.verdict()).isInstanceOf(Checked.Refused.class);
        return file.findings().getFirst().rule().id();
    }
}
