package org.opencommissioning.transparencylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.json.tree.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentHasherTest {
    private final JsonNode vectors = Vectors.read("content.json");
    private final Canonical row = new Canonical();

    @Test
    void rowsAndSaltsGiveTheKnownLeavesAndRoot() {
        var leaves = new ArrayList<Hash>();
        for (var vector : Vectors.items(vectors.get("rows"))) {
            var bytes = Vectors.write(vector.get("row"), row.clear()).toBytes();
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .isEqualTo(vector.get("canonical").getStringValue());
            leaves.add(ContentHasher.leaf(
                    HexFormat.of().parseHex(vector.get("salt").getStringValue()), bytes));
            assertThat(leaves.getLast()).isEqualTo(Vectors.hash(vector.get("leaf")));
        }
        assertThat(MerkleTree.root(leaves)).isEqualTo(Vectors.hash(vectors.get("root")));
    }

    @Test
    void blocksAddUpToTheKnownRootsOfWholeTrees() {
        for (var vector : vectors.get("generated").get("roots").entries()) {
            int rows = Integer.parseInt(vector.getKey());
            var hashed = hash(rows);

            assertThat(hashed.content).isEqualTo(new Content(rows, Vectors.hash(vector.getValue())));
            assertThat(hashed.blocks.stream().mapToInt(ContentBlock::rows).sum())
                    .isEqualTo(rows);
        }
    }

    @Test
    void aRowIsProvedByItsBlockAndTheRootsOfTheOthers() {
        var generated = vectors.get("generated");
        assertThat(proof(2500).path()).isEqualTo(Vectors.hashes(generated.get("pathOfRow2500Of3000")));
        assertThat(proof(7).path()).isEqualTo(Vectors.hashes(generated.get("pathOfRow7Of3000")));
        assertThat(proof(2500).proves(leafOf(2500), hash(3000).content.root())).isTrue();
    }

    @Test
    void whenARowIsWithdrawnItsLeafKeepsTheOthersProvable() {
        var leaves = new ArrayList<>(leavesOfBlock(2));
        var tombstone = leaves.get(2499 - 2048);
        leaves.set(2499 - 2048, Hash.parse(tombstone.hex()));

        var proof = InclusionProof.ofRow(2500, 3000, leaves, hash(3000).roots());

        assertThat(proof.proves(leafOf(2500), hash(3000).content.root())).isTrue();
    }

    @Test
    void theSameRowsNeverHaveTheSameRoot() {
        assertThat(withRandomSalts()).isNotEqualTo(withRandomSalts());
    }

    @Test
    void aFullBlockMustBeTaken() {
        var hasher = new ContentHasher();
        for (int i = 0; i < ContentBlock.MAX_ROWS; i++) {
            hasher.add(row(i));
        }
        assertThatThrownBy(() -> hasher.add(row)).hasMessage("A full block was not taken");
        assertThatThrownBy(hasher::content).hasMessage("The last block was not taken");
    }

    private InclusionProof proof(int index) {
        return InclusionProof.ofRow(
                index, 3000, leavesOfBlock(index / 1024), hash(3000).roots());
    }

    private List<Hash> leavesOfBlock(int block) {
        var leaves = new ArrayList<Hash>();
        for (int i = block * 1024; i < Math.min(3000, block * 1024 + 1024); i++) {
            leaves.add(leafOf(i));
        }
        return leaves;
    }

    private Hash leafOf(int index) {
        return ContentHasher.leaf(salt(index), row(index).toBytes());
    }

    private Hash withRandomSalts() {
        var hasher = new ContentHasher();
        hasher.add(row(0));
        hasher.takeBlock();
        return hasher.content().root();
    }

    private record Hashed(Content content, List<ContentBlock> blocks) {
        List<Hash> roots() {
            return blocks.stream().map(block -> Hash.of(block.root())).toList();
        }
    }

    private Hashed hash(int rows) {
        var blocks = new ArrayList<ContentBlock>();
        var hasher = new ContentHasher(salts -> fill(salts, blocks.size() * 1024));
        for (int i = 0; i < rows; i++) {
            if (hasher.add(row(i))) {
                blocks.add(hasher.takeBlock());
            }
        }
        if (hasher.hasOpenBlock()) {
            blocks.add(hasher.takeBlock());
        }
        return new Hashed(hasher.content(), blocks);
    }

    private static void fill(byte[] salts, int first) {
        for (int i = 0; i < 1024; i++) {
            System.arraycopy(salt(first + i), 0, salts, 16 * i, 16);
        }
    }

    private static byte[] salt(int index) {
        var hash = TreeDigest.sha256().digest(("salt " + index).getBytes(StandardCharsets.US_ASCII));
        return Arrays.copyOf(hash, 16);
    }

    private Canonical row(long index) {
        return row.clear()
                .beginObject()
                .member("amountPence", index * index - 1000)
                .member("line", index + 1)
                .endObject();
    }
}
