package org.opencommissioning.organisations.recasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencommissioning.organisations.recasting.Reorganisation.Move;
import org.opencommissioning.organisations.recasting.Reorganisation.Step;
import org.opencommissioning.values.OrganisationCode;

class ReorganisationTest {
    private static final Map<OrganisationCode, List<Move>> NO_PRACTICES = Map.of();
    private static final Map<OrganisationCode, List<Step>> NO_STEPS = Map.of();

    @Test
    void practicesTakeTheirWeightWithThem() {
        var known = new Reorganisation(moves("9N4", "9N4 6000", "9N5 2000"), standing("9N4", "9N5"), NO_STEPS);
        assertThat(said(known, "9N4")).isEqualTo("9N4 membership 6000, 9N5 membership 2000");
    }

    @Test
    void whatPracticesDoNotTellStaysWithABodyThatIsStillThere() {
        var known = new Reorganisation(moves("9N4", "9N5 2000", "- 500"), standing("9N4", "9N5"), NO_STEPS);
        assertThat(said(known, "9N4")).isEqualTo("9N5 membership 2000, 9N4 standing 500");
    }

    @Test
    void whatPracticesDoNotTellOfABodyThatIsGoneFollowsItsSuccessors() {
        var known = new Reorganisation(
                moves("9N4", "9N7 2000", "- 500"), standing("9N7"), Map.of(code("9N4"), steps("9N7")));
        assertThat(said(known, "9N4")).isEqualTo("9N7 membership 2000, 9N7 succession 500");
    }

    @Test
    void aBodyWithoutPracticesIsDividedByTheSharesOfItsSuccessors() {
        var known = new Reorganisation(
                NO_PRACTICES, standing("9N4", "9N5"), Map.of(code("5N1"), steps("9N4 62.5", "9N5 37.5")));
        assertThat(said(known, "5N1")).isEqualTo("9N4 succession 0.625, 9N5 succession 0.375");
    }

    @Test
    void successionsAreFollowedThroughSeveralReorganisations() {
        var known = new Reorganisation(
                NO_PRACTICES,
                standing("QNN"),
                Map.of(
                        code("5N1"), steps("9N4 60", "9N5 40"),
                        code("9N4"), steps("QNN"),
                        code("9N5"), steps("QNN 100")));
        assertThat(said(known, "5N1")).isEqualTo("QNN succession 0.6, QNN succession 0.4");
    }

    @Test
    void aShareThatNoSourceGivesIsUnmapped() {
        var standing = standing("9N4", "9N5");
        assertThat(said(new Reorganisation(NO_PRACTICES, standing, Map.of(code("5N1"), steps("9N4 70"))), "5N1"))
                .isEqualTo("9N4 succession 0.7, - unmapped 0.3");
        assertThat(said(new Reorganisation(NO_PRACTICES, standing, Map.of(code("5N1"), steps("9N4", "9N5"))), "5N1"))
                .isEqualTo("- unmapped 1");
        assertThat(said(new Reorganisation(NO_PRACTICES, standing, NO_STEPS), "5N1"))
                .isEqualTo("- unmapped 1");
    }

    @Test
    void roundedPercentagesAreTheWhole() {
        var known = new Reorganisation(
                NO_PRACTICES, standing("9N4", "9N5"), Map.of(code("5N1"), steps("9N4 33.3", "9N5 66.6")));
        assertThat(said(known, "5N1")).doesNotContain("unmapped");
    }

    @Test
    void aCircleOfSuccessorsEndsUnmapped() {
        var known = new Reorganisation(
                NO_PRACTICES, standing(), Map.of(code("5N1"), steps("5N2"), code("5N2"), steps("5N1")));
        assertThat(said(known, "5N1")).isEqualTo("- unmapped 1");
    }

    private static OrganisationCode code(String text) {
        return new OrganisationCode(text);
    }

    private static Set<OrganisationCode> standing(String... codes) {
        return Arrays.stream(codes).map(OrganisationCode::new).collect(Collectors.toSet());
    }

    /** {@code 9N5 2000}, or {@code - 500} for practices that belong nowhere. */
    private static Map<OrganisationCode, List<Move>> moves(String body, String... moves) {
        return Map.of(
                code(body),
                Arrays.stream(moves)
                        .map(move -> move.split(" "))
                        .map(parts -> new Move(parts[0].equals("-") ? null : code(parts[0]), new BigDecimal(parts[1])))
                        .toList());
    }

    /** {@code 9N4 62.5}, or {@code 9N4} where no share is given. */
    private static List<Step> steps(String... steps) {
        return Arrays.stream(steps)
                .map(step -> step.split(" "))
                .map(parts -> new Step(code(parts[0]), parts.length == 1 ? null : new BigDecimal(parts[1])))
                .toList();
    }

    private static String said(Reorganisation known, String body) {
        return known.partsOf(code(body)).stream()
                .map(part -> (part.to() == null ? "-" : part.to().text()) + " "
                        + part.way().code() + " "
                        + part.weight().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
    }
}
