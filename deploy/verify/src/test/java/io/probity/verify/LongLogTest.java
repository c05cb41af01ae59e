package io.probity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.probity.eventsourcing.chain.HashChain;
import io.probity.eventsourcing.chain.Notary;
import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FAULTS S12: how long an auditor waits. The long form reads a million events. */
class LongLogTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final int STREAMS = 997;

    @TempDir
    Path folder;

    private final Map<String, byte[]> last = new HashMap<>();

    @Test
    void a_long_log_is_read_from_its_first_event_to_its_last() throws Exception {
        int events = Scale.times(20_000);
        Path export = folder.resolve("intake.jsonl");
        try (var file = Files.newBufferedWriter(export)) {
            for (int n = 1; n <= events; n++) {
                file.write(Evidence.line(entry(n)));
                file.newLine();
            }
        }
        Notary.in(folder);
        long begin = System.nanoTime();
        Verdict verdict;
        try (Stream<Entry> entries = Evidence.export(export)) {
            Iterator<Entry> all = entries.iterator();
            verdict = new Verifier("intake", Evidence.key(folder.resolve("signing-key.pub")), List.of()).verify(all);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;

        assertThat(verdict).isEqualTo(new Verdict.Intact(events, 0, 0));
        FaultRecord.survived(
                "S12", "an export read from its first event to its last", events, "in %.1f s".formatted(seconds));
    }

    private Entry entry(int n) {
        String stream = "complaint/" + n % STREAMS;
        int version = (n - 1) / STREAMS + 1;
        String data = "{\"nth\":" + n + ",\"words\":\"" + "x".repeat(400) + "\"}";
        byte[] hash = HashChain.next(
                last.getOrDefault(stream, HashChain.beginning()), "here", stream, version, "t.v1", data, "{}");
        last.put(stream, hash);
        return new Entry(n, "here", stream, version, "t.v1", data, "{}", HEX.formatHex(hash));
    }
}
