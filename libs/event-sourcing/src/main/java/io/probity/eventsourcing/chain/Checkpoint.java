package io.probity.eventsourcing.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * A signed statement: at this time, the log of this service had this many events, and this was the root over them. The
 * leaf of an event is its position in eight bytes, big-endian, and its hash.
 *
 * @param log the service whose log it is
 * @param size how many events; the position of the last
 * @param root Merkle root in hex
 * @param frontier the tree's frontier in hex, with which the next checkpoint goes on
 * @param signature Ed25519 over {@link #signed}, in Base64
 */
public record Checkpoint(String log, long size, String root, List<String> frontier, Instant at, String signature) {

    /** What is signed: log, size, root and time, a line each. */
    public static byte[] signed(String log, long size, String root, Instant at) {
        return String.join("\n", "probity checkpoint", log, Long.toString(size), root, at.toString())
                .getBytes(StandardCharsets.UTF_8);
    }
}
