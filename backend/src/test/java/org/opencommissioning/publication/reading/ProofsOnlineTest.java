package org.opencommissioning.publication.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opencommissioning.api.HttpProbe;
import org.opencommissioning.pages.NorthmoorOnline;
import org.opencommissioning.transparencylog.Bundle;
import org.opencommissioning.transparencylog.Checkpoint;
import org.opencommissioning.transparencylog.Growth;
import org.opencommissioning.transparencylog.Hash;
import org.opencommissioning.transparencylog.MerkleTree;
import org.opencommissioning.transparencylog.Verdict;
import org.opencommissioning.transparencylog.VerifierKey;

/** What a stranger can prove with nothing but what the portal hands out. */
@Tag("database")
class ProofsOnlineTest {
    private final HttpProbe portal = NorthmoorOnline.probe();
    private final VerifierKey key =
            VerifierKey.parse(portal.get("/api/v1/log/key").body().strip());

    @Test
    void everyLineOfACorrectedFileHasABundleThatProvesIt() {
        for (int line = 2; line <= 33; line++) {
            assertThat(proved("/api/v1/payments/75-" + line + "/bundle"))
                    .contains("Edition 75 is a publication of payments");
        }
    }

    @Test
    void aBundleOfThePastRestsOnTheLogOfThatDay() {
        assertThat(proved("/api/v1/payments/40-2/bundle?asAt=50")).contains("of 50 entries");
        assertThat(portal.get("/api/v1/payments/40-2/bundle?asAt=39").statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyPublicationHasABundle() {
        for (long edition = 1; edition <= newest(); edition++) {
            assertThat(proved("/api/v1/publications/" + edition + "/bundle")).contains("Edition " + edition + " ");
        }
    }

    @Test
    void aBundleComesAsAFile() {
        var headers = portal.get("/api/v1/payments/75-15/bundle").headers();

        assertThat(headers.firstValue("Content-Disposition")).contains("attachment; filename=\"75-15.bundle.json\"");
    }

    @Test
    void whatIsNotPublishedHasNoBundle() {
        for (var address : List.of("payments/75-34", "payments/75-1", "payments/9999-2", "publications/9999")) {
            assertThat(portal.get("/api/v1/" + address + "/bundle").statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void whoKeptACheckpointSeesThatTheLogHasOnlyGrown() {
        for (var size : List.of(0, 1, 33, 64, 76)) {
            var older = portal.get("/api/v1/log/checkpoint?size=" + size).body();
            var growth =
                    Growth.parse(portal.bytes("/api/v1/log/growth?from=" + size).body());

            assertThat(growth.verify(older, key)).as("since " + size).isInstanceOf(Verdict.Proved.class);
        }
        assertThat(portal.get("/api/v1/log/growth?from=9999").statusCode()).isEqualTo(400);
    }

    @Test
    void aMirrorCopiesTheWholeLogAndFindsItsRoot() {
        var checkpoint =
                Checkpoint.open(portal.get("/log/checkpoint").body(), key).orElseThrow();
        var entries = entries(
                portal.bytes("/log/tile/entries/000.p/" + checkpoint.size()).body());
        var leaves = entries.stream().map(MerkleTree::leaf).toList();

        assertThat(MerkleTree.root(leaves)).isEqualTo(checkpoint.root());
        assertThat(hashes(portal.bytes("/log/tile/0/000.p/" + checkpoint.size()).body()))
                .isEqualTo(leaves);
        assertThat(entries.get(74))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(portal.get("/api/v1/log/entries/75").body());
    }

    @Test
    void tilesThatTheLogHasNotFilledAreNotThere() {
        for (var tile : List.of("0/000", "0/000.p/255", "0/001.p/1", "1/000.p/1", "entries/000", "nothing")) {
            assertThat(portal.get("/log/tile/" + tile).statusCode()).as(tile).isEqualTo(404);
        }
    }

    private long newest() {
        return Checkpoint.sizeOf(portal.get("/api/v1/log/checkpoint").body());
    }

    private String proved(String address) {
        var verdict = Bundle.parse(portal.bytes(address).body()).verify(key);

        assertThat(verdict).as(address).isInstanceOf(Verdict.Proved.class);
        return String.join(" ", ((Verdict.Proved) verdict).facts());
    }

    private static List<byte[]> entries(byte[] tile) {
        var entries = new ArrayList<byte[]>();
        for (var rest = ByteBuffer.wrap(tile); rest.hasRemaining(); ) {
            var entry = new byte[Short.toUnsignedInt(rest.getShort())];
            rest.get(entry);
            entries.add(entry);
        }
        return entries;
    }

    private static List<Hash> hashes(byte[] tile) {
        var hashes = new ArrayList<Hash>();
        for (int at = 0; at < tile.length; at += 32) {
            hashes.add(Hash.of(Arrays.copyOfRange(tile, at, at + 32)));
        }
        return hashes;
    }
}
