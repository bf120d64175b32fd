package org.opencommissioning.transparencylog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What must hold for trees of any size; the seed makes a failure come again. */
class ProofPropertiesTest {
    private final Random random = new Random(20130401);

    @Test
    void everyInclusionProofVerifiesAndNoFlippedBitDoes() {
        for (int round = 0; round < 20; round++) {
            var leaves = leaves(1 + random.nextInt(300));
            var root = MerkleTree.root(leaves);
            for (int i = 0; i < leaves.size(); i++) {
                var proof = InclusionProof.of(i, leaves);
                assertThat(proof.proves(leaves.get(i), root)).isTrue();
                assertThat(proof.proves(flipped(leaves.get(i)), root)).isFalse();
                assertThat(proof.proves(leaves.get(i), flipped(root))).isFalse();
                for (var path : damaged(proof.path())) {
                    assertThat(new InclusionProof(i, leaves.size(), path).proves(leaves.get(i), root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void noProofServesAnotherPlace() {
        var leaves = leaves(70);
        var root = MerkleTree.root(leaves);
        for (int place = -1; place <= leaves.size(); place++) {
            var moved =
                    new InclusionProof(place, 70, InclusionProof.of(41, leaves).path());
            assertThat(moved.proves(leaves.get(41), root)).isEqualTo(place == 41);
        }
    }

    @Test
    void everyOlderTreeIsProvedAndNoFlippedBitIs() {
        var leaves = leaves(90);
        for (int to = 1; to <= leaves.size(); to++) {
            var newer = MerkleTree.root(leaves.subList(0, to));
            for (int from = 1; from < to; from++) {
                var older = MerkleTree.root(leaves.subList(0, from));
                var proof = ConsistencyProof.of(from, leaves.subList(0, to));
                assertThat(proof.proves(older, newer)).isTrue();
                assertThat(proof.proves(flipped(older), newer)).isFalse();
                assertThat(proof.proves(older, flipped(newer))).isFalse();
                for (var path : damaged(proof.path())) {
                    assertThat(new ConsistencyProof(from, to, path).proves(older, newer))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aTreeWithAnotherPastIsNotConsistent() {
        var leaves = leaves(50);
        var rewritten = new ArrayList<>(leaves);
        rewritten.set(7, flipped(leaves.get(7)));

        var proof = ConsistencyProof.of(30, rewritten);

        assertThat(proof.proves(MerkleTree.root(leaves.subList(0, 30)), MerkleTree.root(rewritten)))
                .isFalse();
    }

    /** One bit flipped in each hash in turn, and one hash too few or too many. */
    private List<List<Hash>> damaged(List<Hash> path) {
        var damaged = new ArrayList<List<Hash>>();
        for (int i = 0; i < path.size(); i++) {
            var copy = new ArrayList<>(path);
            copy.set(i, flipped(path.get(i)));
            damaged.add(copy);
        }
        if (!path.isEmpty()) {
            damaged.add(path.subList(1, path.size()));
        }
        var longer = new ArrayList<>(path);
        longer.add(leaf());
        damaged.add(longer);
        return damaged;
    }

    private Hash flipped(Hash hash) {
        var bytes = hash.bytes();
        bytes[random.nextInt(Hash.BYTES)] ^= (byte) (1 << random.nextInt(8));
        return Hash.of(bytes);
    }

    private List<Hash> leaves(int count) {
        return IntStream.range(0, count).mapToObj(i -> leaf()).toList();
    }

    private Hash leaf() {
        var data = new byte[random.nextInt(40)];
        random.nextBytes(data);
        return MerkleTree.leaf(data);
    }
}
