package io.probity.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a log from its first event to its last and stops at the first thing that does not fit: a position or a version
 * that is skipped, an event that is not chained to the one before it, a checkpoint that was not signed, or whose root
 * is not the root of what is there, or that knows of more events than there are.
 */
public final class Verifier {
    private static final HexFormat HEX = HexFormat.of();

    private final String log;
    private final PublicKey key;
    private final Deque<Statement> checkpoints;
    private final int statements;
    private final Map<String, Last> streams = new HashMap<>();
    private final Deque<Subtree> tree = new ArrayDeque<>();
    private long size;
    private long signed;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Last(int version, byte[] hash) {
        static final Last NONE = new Last(0, new byte[32]);
    }

    /** A full subtree of the Merkle tree over the log: how many leaves, and its root. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Subtree(long leaves, byte[] root) {}

    public Verifier(String log, PublicKey key, List<Statement> checkpoints) {
        this.log = log;
        this.key = key;
        this.checkpoints = new ArrayDeque<>(checkpoints);
        this.statements = checkpoints.size();
    }

    public Verdict verify(Iterator<Entry> entries) {
        while (entries.hasNext()) {
            Optional<Verdict> broken = take(entries.next()).or(this::compare);
            if (broken.isPresent()) return broken.get();
        }
        if (!checkpoints.isEmpty())
            return broken("the log ends at event %d, but a checkpoint was signed at event %d"
                    .formatted(size, checkpoints.getFirst().size()));
        return new Verdict.Intact(size, statements, signed);
    }

    private Optional<Verdict> take(Entry entry) {
        if (entry.position() != size + 1)
            return Optional.of(
                    broken("event %d is missing: after %d comes %s".formatted(size + 1, size, entry.name())));
        String stream = entry.tenant() + '\n' + entry.stream();
        Last last = streams.getOrDefault(stream, Last.NONE);
        if (entry.version() != last.version() + 1)
            return Optional.of(broken(entry.name() + " should be version " + (last.version() + 1) + " of its stream"));
        byte[] hash = hash(last.hash(), entry);
        if (!HEX.formatHex(hash).equals(entry.hash()))
            return Optional.of(broken(entry.name() + " is not what was recorded"));
        streams.put(stream, new Last(entry.version(), hash));
        grow(entry.position(), hash);
        return Optional.empty();
    }

    private Optional<Verdict> compare() {
        while (!checkpoints.isEmpty() && checkpoints.getFirst().size() <= size) {
            Statement statement = checkpoints.removeFirst();
            if (!statement.log().equals(log) || !statement.isSignedBy(key))
                return Optional.of(
                        broken("the checkpoint at event " + statement.size() + " is not signed by this key"));
            if (statement.size() != size)
                return Optional.of(broken("the checkpoints are not in order at event " + statement.size()));
            if (!statement.root().equals(HEX.formatHex(root())))
                return Optional.of(broken("the first %d events are not those a checkpoint was signed for at %s"
                        .formatted(size, statement.at())));
            signed = size;
        }
        return Optional.empty();
    }

    private void grow(long position, byte[] hash) {
        ByteBuffer leaf = ByteBuffer.allocate(9 + hash.length)
                .put((byte) 0)
                .putLong(position)
                .put(hash);
        Subtree added = new Subtree(1, sha256().digest(leaf.array()));
        while (!tree.isEmpty() && tree.getLast().leaves() == added.leaves())
            added = new Subtree(added.leaves() * 2, node(tree.removeLast().root(), added.root()));
        tree.addLast(added);
        size++;
    }

    private byte[] root() {
        Iterator<Subtree> fromRight = tree.descendingIterator();
        byte[] root = fromRight.next().root();
        while (fromRight.hasNext()) root = node(fromRight.next().root(), root);
        return root;
    }

    private static byte[] node(byte[] left, byte[] right) {
        return sha256().digest(ByteBuffer.allocate(1 + left.length + right.length)
                .put((byte) 1)
                .put(left)
                .put(right)
                .array());
    }

    private static byte[] hash(byte[] previous, Entry entry) {
        MessageDigest digest = sha256();
        digest.update(previous);
        List.of(entry.tenant(), entry.stream(), "" + entry.version(), entry.type(), entry.data(), entry.metadata())
                .forEach(part -> {
                    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                    digest.update(bytes);
                });
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Verdict broken(String what) {
        return new Verdict.Broken(what);
    }
}
