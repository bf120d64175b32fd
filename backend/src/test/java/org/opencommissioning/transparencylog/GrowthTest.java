package org.opencommissioning.transparencylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.json.tree.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final VerifierKey KEY = NorthmoorKey.signer().verifierKey();
    private final JsonNode vectors = Vectors.read("bundle.json");
    private final JsonNode first = vectors.get("growths").get(0);

    @Test
    void everyVectorShowsThatTheLogHasOnlyGrown() {
        for (var vector : Vectors.items(vectors.get("growths"))) {
            var growth = growth(vector);

            assertThat(growth.bytes())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(vector.get("growth").getStringValue());
            assertThat(growth.verify(older(vector), KEY)).isInstanceOf(Verdict.Proved.class);
        }
    }

    @Test
    void aLogThatDoesNotBeginWithTheOlderOneIsFoundOut() {
        var growthFromTwo = growth(vectors.get("growths").get(1));

        assertThat(growthFromTwo.verify(vectors.get("otherPast").getStringValue(), KEY))
                .isEqualTo(new Verdict.Failed("The newer log does not begin with the 2 entries of the older checkpoint:"
                        + " its past was changed."));
    }

    @Test
    void aLogThatBecameShorterIsFoundOut() {
        assertThat(Growth.compare(older(vectors.get("growths").get(2)), older(first), KEY))
                .isEqualTo(new Verdict.Failed(
                        "The log had 3 entries and now shows 1: published entries were taken away."));
    }

    @Test
    void twoLogsOfOneSizeAreFoundOut() {
        var two = older(vectors.get("growths").get(1));

        assertThat(Growth.compare(two, vectors.get("otherPast").getStringValue(), KEY))
                .isEqualTo(new Verdict.Failed("There are two different logs of 2 entries, both signed: somebody was"
                        + " shown another past."));
        assertThat(Growth.compare(two, two, KEY)).isInstanceOf(Verdict.Proved.class);
    }

    @Test
    void aProofBetweenOtherSizesShowsNothing() {
        assertThat(growth(vectors.get("growths").get(1)).verify(older(first), KEY))
                .isInstanceOf(Verdict.Failed.class);
    }

    @Test
    void aChangedProofIsNotRead() {
        var changed = first.get("growth").getStringValue().replace("\"from\":1", "\"from\": 1");

        assertThatThrownBy(() -> Growth.parse(changed.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("This is not a proof of growth, or it was changed");
    }

    private static String older(JsonNode vector) {
        return vector.get("older").getStringValue();
    }

    private static Growth growth(JsonNode vector) {
        return Growth.parse(vector.get("growth").getStringValue().getBytes(StandardCharsets.UTF_8));
    }
}
