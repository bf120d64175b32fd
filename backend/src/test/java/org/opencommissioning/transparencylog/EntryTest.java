package org.opencommissioning.transparencylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencommissioning.values.OrganisationCode;
import org.opencommissioning.values.Period;

class EntryTest {
    private static final Hash NOTHING = new MerkleTree().root();
    private static final Period APRIL = Period.parse("2013-04");

    private final List<JsonNode> vectors =
            Vectors.items(Vectors.read("entries.json").get("entries"));

    @Test
    void knownEntriesAreReadAndWrittenByteForByte() {
        for (var vector : vectors) {
            var bytes = vector.get("bytes").getStringValue().getBytes(StandardCharsets.UTF_8);

            var entry = Entry.parse(bytes);

            assertThat(entry.bytes()).isEqualTo(bytes);
            assertThat(entry.leaf()).isEqualTo(Vectors.hash(vector.get("leaf")));
        }
    }

    @Test
    void everyMemberIsReadWhereItBelongs() {
        var correction =
                Entry.parse(vectors.get(1).get("bytes").getStringValue().getBytes(StandardCharsets.UTF_8));

        assertThat(correction.publisher()).isEqualTo(OrganisationCode.parse("00K"));
        assertThat(correction.period()).isEqualTo(APRIL);
        assertThat(correction.supersedes()).containsExactly(1L);
        assertThat(correction.reason().code()).isEqualTo(Reason.Code.CORRECTION);
        assertThat(correction.time()).isEqualTo("2013-06-03T14:05:09.120Z");
    }

    @Test
    void bytesThatAreNotTheCanonicalFormAreRefused() {
        var text = vectors.getFirst().get("bytes").getStringValue();
        for (var damaged : List.of(
                "",
                "[]",
                text + " ",
                text + "{}",
                text.replace("\"rows\":3", "\"rows\":3.0"),
                text.replace("\"rows\":3", "\"rows\":\"3\""),
                text.replace("\"rows\":3,", ""),
                text.replace("\"rows\":3", "\"rows\":3,\"rows\":3"),
                text.replace("\"version\":1", "\"version\":2"),
                text.replace("\"supersedes\":[]", "\"supersedes\":null"),
                text.replace("\"00K\"", "\"00k\""),
                text.replace(".000Z", "Z"),
                text.replace("\"version\"", "\"verified\":true,\"version\""))) {
            assertThatThrownBy(() -> Entry.parse(damaged.getBytes(StandardCharsets.UTF_8)))
                    .as(damaged)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Not an entry of the log: ");
        }
    }

    @Test
    void nothingIsSupersededWithoutAReason() {
        assertThatThrownBy(() -> draft("payments", List.of(1L), null))
                .hasMessage("What an entry supersedes and its reason are given together");
    }

    @Test
    void severalAreSupersededInAscendingOrder() {
        var reason = new Reason(Reason.Code.CORRECTION, null);
        assertThat(draft("payments", List.of(3L, 4L), reason).supersedes()).containsExactly(3L, 4L);
        assertThatThrownBy(() -> draft("payments", List.of(4L, 3L), reason))
                .hasMessage("What an entry supersedes is given in ascending order, not [4, 3]");
        assertThatThrownBy(() -> draft("payments", List.of(3L, 3L), reason))
                .hasMessage("What an entry supersedes is given in ascending order, not [3, 3]");
        assertThatThrownBy(() -> draft("payments", List.of(0L), reason)).hasMessage("Editions begin at 1, not [0]");
    }

    @Test
    void aKindIsASlug() {
        assertThatThrownBy(() -> draft("Payments to Mrs Smith", List.of(), null))
                .hasMessage("'Payments to Mrs Smith' is not a kind such as payments");
    }

    @Test
    void aTimeFinerThanMillisecondsIsRefused() {
        assertThatThrownBy(() -> draft("payments", List.of(), null).at(Instant.parse("2013-05-20T09:30:00.0001Z")))
                .hasMessageStartingWith("An entry's time has whole milliseconds");
    }

    @Test
    void theJsonOfAnEntrySaysWhatItsBytesSay() throws IOException {
        var bytes = vectors.get(1).get("bytes").getStringValue().getBytes(StandardCharsets.UTF_8);

        var json = ObjectMapper.getDefault().writeValueAsString(Entry.parse(bytes));

        assertThat(json)
                .contains("\"content\":\""
                        + vectors.get(1).get("entry").get("content").getStringValue() + "\"")
                .contains("\"publisher\":\"00K\"")
                .contains("\"time\":\"2013-06-03T14:05:09.120Z\"")
                .contains("\"reason\":{\"code\":\"correction\"");
    }

    private static EntryDraft draft(String kind, List<Long> supersedes, Reason reason) {
        return new EntryDraft(
                kind,
                OrganisationCode.parse("00K"),
                null,
                APRIL,
                new Content(0, NOTHING),
                null,
                supersedes,
                reason,
                "finance-officer");
    }
}
