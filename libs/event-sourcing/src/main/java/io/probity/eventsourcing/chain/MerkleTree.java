package io.probity.eventsourcing.chain;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree of RFC 6962 over a growing log. Kept as its frontier: the roots of the full subtrees it consists of,
 * one for each bit set in its size, largest first.
 */
public final class MerkleTree {
    private long size;
    private final List<byte[]> frontier;

    private MerkleTree(long size, List<byte[]> frontier) {
        this.size = size;
        this.frontier = frontier;
    }

    public static MerkleTree empty() {
        return new MerkleTree(0, new ArrayList<>());
    }

    /** @throws IllegalArgumentException if the frontier is not that of a tree of this size */
    public static MerkleTree resume(long size, List<byte[]> frontier) {
        if (frontier.size() != Long.bitCount(size)) throw new IllegalArgumentException("not a frontier of " + size);
        return new MerkleTree(size, new ArrayList<>(frontier));
    }

    public void append(byte[] leaf) {
        byte[] hash = hash((byte) 0, leaf, new byte[0]);
        for (long full = size; (full & 1) == 1; full >>= 1) hash = hash((byte) 1, frontier.removeLast(), hash);
        frontier.add(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public List<byte[]> frontier() {
        return List.copyOf(frontier);
    }

    /** The one hash that stands for all leaves in their order; of no leaves, SHA-256 of nothing. */
    public byte[] root() {
        if (frontier.isEmpty()) return HashChain.sha256().digest();
        byte[] root = frontier.getLast();
        for (int i = frontier.size() - 2; i >= 0; i--) root = hash((byte) 1, frontier.get(i), root);
        return root;
    }

    private static byte[] hash(byte kind, byte[] left, byte[] right) {
        MessageDigest digest = HashChain.sha256();
        digest.update(kind);
        digest.update(left);
        return digest.digest(right);
    }
}
