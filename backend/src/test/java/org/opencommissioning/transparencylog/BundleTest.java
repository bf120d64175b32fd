package org.opencommissioning.transparencylog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundleTest {
    private static final VerifierKey KEY = NorthmoorKey.signer().verifierKey();
    private static final List<String> BUNDLES = Vectors.items(
                    Vectors.read("bundle.json").get("bundles"))
            .stream()
            .map(vector -> vector.get("bundle").getStringValue())
            .toList();

    @Test
    void everyVectorIsReadProvedAndWrittenByteForByte() {
        for (var text : BUNDLES) {
            var bundle = Bundle.parse(bytes(text));

            assertThat(bundle.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(text);
            assertThat(bundle.verify(KEY)).isInstanceOf(Verdict.Proved.class);
        }
    }

    @Test
    void whatIsProvedIsSaidInPlainWords() {
        var verdict = (Verdict.Proved) Bundle.parse(bytes(BUNDLES.getFirst())).verify(null);

        assertThat(verdict.facts().subList(1, verdict.facts().size()))
                .containsExactly(
                        "It is row 1 of the 3 rows of edition 1.",
                        "Edition 1 is a publication of payments by 00K for April 2013 with 3 rows, published on 20 May"
                                + " 2013 at 09:30:00 UTC.",
                        "It stands at its place in the log northmoor.example/log of 5 entries, which the log's key has"
                                + " signed.",
                        "The key came with the bundle. Compare it with one that you have from elsewhere: " + KEY + ".");
    }

    /** Every bit of every byte, one at a time, and each byte taken out or doubled. */
    @Test
    void aBundleWithAnyByteChangedProvesNothing() {
        for (var text : BUNDLES) {
            var sound = bytes(text);
            var survivors = new ArrayList<Integer>();
            for (int at = 0; at < sound.length; at++) {
                for (int bit = 0; bit < 8; bit++) {
                    var changed = sound.clone();
                    changed[at] ^= (byte) (1 << bit);
                    if (proves(changed)) {
                        survivors.add(at);
                    }
                }
                if (proves(without(sound, at)) || proves(doubled(sound, at))) {
                    survivors.add(at);
                }
            }
            assertThat(survivors).as(text).isEmpty();
        }
    }

    @Test
    void theLogOfAnotherKeyProvesNothingToWhoKnowsTheRightOne() {
        var foreign = VerifierKey.parse(Vectors.read("checkpoint.json")
                .get("foreign")
                .get("verifierKey")
                .getStringValue());

        assertThat(Bundle.parse(bytes(BUNDLES.getFirst())).verify(foreign))
                .isEqualTo(new Verdict.Failed("The checkpoint is not signed by the key " + foreign + "."));
    }

    @Test
    void aRowOfAnotherPublicationIsNotInThisOne() {
        var moved = BUNDLES.getFirst().replace("\"rowIndex\":0", "\"rowIndex\":1");

        assertThat(Bundle.parse(bytes(moved)).verify(KEY))
                .isEqualTo(new Verdict.Failed("The row does not stand in the publication."));
    }

    private static boolean proves(byte[] bytes) {
        try {
            return Bundle.parse(bytes).verify(null) instanceof Verdict.Proved;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] without(byte[] bytes, int at) {
        var fewer = new byte[bytes.length - 1];
        System.arraycopy(bytes, 0, fewer, 0, at);
        System.arraycopy(bytes, at + 1, fewer, at, fewer.length - at);
        return fewer;
    }

    private static byte[] doubled(byte[] bytes, int at) {
        var more = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, more, 0, at + 1);
        System.arraycopy(bytes, at, more, at + 1, bytes.length - at);
        return more;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
