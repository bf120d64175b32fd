package org.opencommissioning.transparencylog;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against the reference tree of Certificate Transparency. */
class MerkleTreeTest {
    private final JsonNode vectors = Vectors.read("tree.json");
    private final List<Hash> roots = Vectors.hashes(vectors.get("roots"));
    private final List<Hash> leaves = Vectors.hashes(vectors.get("leafHashes"));

    @Test
    void leavesAreHashedWithTheirPrefix() {
        var hashed = Vectors.items(vectors.get("leaves")).stream()
                .map(data -> MerkleTree.leaf(HexFormat.of().parseHex(data.getStringValue())))
                .toList();

        assertThat(hashed).isEqualTo(leaves);
    }

    @Test
    void theTreeHasTheKnownRootAtEverySize() {
        var tree = new MerkleTree();
        assertThat(tree.root()).isEqualTo(roots.getFirst());
        for (var leaf : leaves) {
            tree.add(leaf);
            assertThat(tree.root()).isEqualTo(roots.get((int) tree.size()));
        }
    }

    @Test
    void inclusionProofsAreTheKnownOnes() {
        for (var vector : Vectors.items(vectors.get("inclusion"))) {
            int index = vector.get("index").getIntValue();
            int size = vector.get("size").getIntValue();

            var proof = InclusionProof.of(index, leaves.subList(0, size));

            assertThat(proof).isEqualTo(new InclusionProof(index, size, Vectors.hashes(vector.get("path"))));
            assertThat(proof.proves(leaves.get(index), roots.get(size))).isTrue();
        }
    }

    @Test
    void consistencyProofsAreTheKnownOnes() {
        for (var vector : Vectors.items(vectors.get("consistency"))) {
            int from = vector.get("from").getIntValue();
            int to = vector.get("to").getIntValue();

            var proof = ConsistencyProof.of(from, leaves.subList(0, to));

            assertThat(proof).isEqualTo(new ConsistencyProof(from, to, Vectors.hashes(vector.get("path"))));
            assertThat(proof.proves(roots.get(from), roots.get(to))).isTrue();
        }
    }

    @Test
    void everyTreeGrowsFromTheEmptyOne() {
        assertThat(ConsistencyProof.of(0, leaves).proves(roots.getFirst(), roots.get(8)))
                .isTrue();
        assertThat(ConsistencyProof.of(0, leaves).proves(roots.get(1), roots.get(8)))
                .isFalse();
        assertThat(new ConsistencyProof(0, 0, List.of()).proves(roots.getFirst(), roots.get(8)))
                .isFalse();
    }
}
