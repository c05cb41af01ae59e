package io.probity.eventsourcing.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    @Test
    void the_root_is_the_one_rfc_6962_defines_for_every_size() {
        MerkleTree tree = MerkleTree.empty();
        for (int size = 0; size < 70; size++) {
            assertThat(tree.root()).isEqualTo(asDefined(leaves(size)));
            tree.append(leaf(size));
        }
    }

    @Test
    void a_tree_goes_on_from_its_frontier() {
        MerkleTree whole = MerkleTree.empty();
        MerkleTree resumed = MerkleTree.empty();
        for (int n = 0; n < 100; n++) {
            whole.append(leaf(n));
            resumed = MerkleTree.resume(resumed.size(), resumed.frontier());
            resumed.append(leaf(n));
            assertThat(resumed.root()).isEqualTo(whole.root());
        }
    }

    @Test
    void the_empty_tree_is_the_hash_of_nothing() {
        assertThat(HexFormat.of().formatHex(MerkleTree.empty().root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    /** The recursive definition of RFC 6962, 2.1. */
    private static byte[] asDefined(List<byte[]> leaves) {
        MessageDigest digest = HashChain.sha256();
        if (leaves.isEmpty()) return digest.digest();
        if (leaves.size() == 1) {
            digest.update((byte) 0);
            return digest.digest(leaves.getFirst());
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        byte[] left = asDefined(leaves.subList(0, split));
        byte[] right = asDefined(leaves.subList(split, leaves.size()));
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    private static List<byte[]> leaves(int size) {
        return IntStream.range(0, size).mapToObj(MerkleTreeTest::leaf).toList();
    }

    private static byte[] leaf(int n) {
        return new byte[] {(byte) n};
    }
}
