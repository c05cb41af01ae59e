package io.probity.eventsourcing.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.probity.eventsourcing.codec.Json;
import io.probity.eventsourcing.store.EventLog;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A service's signed checkpoints, a line of JSON each in a file outside the database: an owner of the database who
 * rewrites the log, or cuts its tail off, cannot rewrite these.
 */
public final class Checkpoints {
    /** As many as whoever else is answered on the same thread can wait for. */
    private static final int PAGE = 500;

    private static final HexFormat HEX = HexFormat.of();

    private final ObjectMapper json = Json.mapper();
    private final String log;
    private final Pool pool;
    private final Path file;
    private final Notary notary;
    private final Clock clock;

    /** @param folder where the file {@code <log>.checkpoints} stands */
    public Checkpoints(String log, Pool pool, Path folder, Notary notary, Clock clock) {
        this.log = log;
        this.pool = pool;
        this.file = folder.resolve(log + ".checkpoints");
        this.notary = notary;
        this.clock = clock;
    }

    /** Signs the log as far as it goes now; empty if nothing was added since the last time. */
    public Uni<Optional<Checkpoint>> sign() {
        return Uni.createFrom()
                .item(this::signedSoFar)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()) // files are waited for
                .flatMap(this::signBeyond);
    }

    private MerkleTree signedSoFar() {
        return last().map(c -> MerkleTree.resume(
                        c.size(), c.frontier().stream().map(HEX::parseHex).toList()))
                .orElseGet(MerkleTree::empty);
    }

    private Uni<Optional<Checkpoint>> signBeyond(MerkleTree tree) {
        long before = tree.size();
        return pool.withTransaction(tx -> EventLog.openToAll(tx).chain(() -> extended(tx, tree)))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(done -> tree.size() == before ? Optional.empty() : Optional.of(keep(tree)));
    }

    private static Uni<Void> extended(SqlConnection tx, MerkleTree tree) {
        return Multi.createBy()
                .repeating()
                .uni(() -> extendedByAPage(tx, tree))
                .whilst(added -> added == PAGE)
                .onItem()
                .ignoreAsUni();
    }

    private static Uni<Integer> extendedByAPage(SqlConnection tx, MerkleTree tree) {
        return tx.preparedQuery("select position, hash from event where position > $1 order by position limit $2")
                .execute(Tuple.of(tree.size(), PAGE))
                .map(rows -> {
                    rows.forEach(row -> tree.append(
                            leaf(row.getLong(0), row.get(Buffer.class, 1).getBytes())));
                    return rows.size();
                });
    }

    private static byte[] leaf(long position, byte[] hash) {
        return ByteBuffer.allocate(Long.BYTES + hash.length)
                .putLong(position)
                .put(hash)
                .array();
    }

    private Checkpoint keep(MerkleTree tree) {
        String root = HEX.formatHex(tree.root());
        var at = clock.instant();
        String signature = notary.sign(Checkpoint.signed(log, tree.size(), root, at));
        List<String> frontier = tree.frontier().stream().map(HEX::formatHex).toList();
        Checkpoint checkpoint = new Checkpoint(log, tree.size(), root, frontier, at, signature);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    newLine() + json.writeValueAsString(checkpoint) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
            return checkpoint;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends a line that a crash has cut off. */
    private String newLine() throws IOException {
        return Files.exists(file)
                        && !Files.readString(file, StandardCharsets.ISO_8859_1).endsWith("\n")
                ? "\n"
                : "";
    }

    /** The last checkpoint that was written whole: a line that a crash has cut off or left blank is passed over. */
    public Optional<Checkpoint> last() {
        if (Files.notExists(file)) return Optional.empty();
        try {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1); // never fails, and whole lines are ASCII
            for (int end = text.lastIndexOf('\n'); end >= 0; end = text.lastIndexOf('\n', end - 1)) {
                Optional<Checkpoint> whole = parse(text.substring(text.lastIndexOf('\n', end - 1) + 1, end));
                if (whole.isPresent()) return whole;
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Checkpoint> parse(String line) {
        try {
            return Optional.ofNullable(json.readValue(line, Checkpoint.class))
                    .filter(it -> it.frontier() != null && it.signature() != null);
        } catch (JsonProcessingException torn) {
            return Optional.empty();
        }
    }
}
