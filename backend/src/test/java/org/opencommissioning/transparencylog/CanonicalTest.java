package org.opencommissioning.transparencylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    private final Canonical canonical = new Canonical();

    @Test
    void everyVectorIsWrittenByteForByte() {
        for (var vector : Vectors.items(Vectors.read("canonical.json"))) {
            var written = Vectors.write(vector.get("value"), canonical.clear()).toBytes();

            assertThat(HexFormat.of().formatHex(written))
                    .as(vector.get("says").getStringValue())
                    .isEqualTo(vector.get("hex").getStringValue());
        }
    }

    @Test
    void oneWriterServesRowAfterRow() {
        canonical
                .beginObject()
                .member("line", 1)
                .member("supplier", "Northmoor County Council")
                .endObject();
        canonical.clear().beginObject().member("line", 2).endObject();

        assertThat(text()).isEqualTo("{\"line\":2}");
    }

    @Test
    void aLongTextGrowsTheBuffer() {
        canonical.beginArray().value("é".repeat(100_000)).endArray();

        assertThat(text()).isEqualTo("[\"" + "é".repeat(100_000) + "\"]");
    }

    @Test
    void membersOutOfOrderAreRefused() {
        assertThatThrownBy(() -> canonical.beginObject().member("line", 1).member("amountPence", 1))
                .hasMessage("Member 'amountPence' must be written before 'line'");
    }

    @Test
    void aMemberWrittenTwiceIsRefused() {
        assertThatThrownBy(() -> canonical.beginObject().member("line", 1).member("line", 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void orderBeginsAnewInsideAnObjectAndGoesOnAfterIt() {
        canonical.beginObject().name("period").beginObject().member("from", "x").endObject();
        canonical.member("rows", 1).endObject();

        assertThat(text()).isEqualTo("{\"period\":{\"from\":\"x\"},\"rows\":1}");
    }

    @Test
    void integersThatReadersWouldRoundAreRefused() {
        assertThatThrownBy(() -> canonical.value(9007199254740992L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> canonical.value(Long.MIN_VALUE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void halfASurrogatePairIsRefused() {
        assertThatThrownBy(() -> canonical.value("\uD83C")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> canonical.value("\uDFE5 ")).isInstanceOf(IllegalArgumentException.class);
    }

    private String text() {
        return new String(canonical.toBytes(), StandardCharsets.UTF_8);
    }
}
