package io.probity.intake.http;

import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.timesheets;
import static io.probity.intake.http.Http.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * FAULTS S14, from outside: what the time of an answer tells of a receipt, and what receipts cost whoever else asks. By hand, on a
 * machine that does nothing else: {@code -Dtest=MeasuringReceiptsTest -Dprobity.measure=receipts}. Figures are written to
 * the log; no time is asserted.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@EnabledIfSystemProperty(named = "probity.measure", matches = "receipts")
class MeasuringReceiptsTest {
    private static final Logger LOG = Logger.getLogger(MeasuringReceiptsTest.class);
    private static final int RECEIPTS = Integer.getInteger("probity.measure.receipts", 200);
    private static final int WARM = 20;
    private static final int TRIES = 5;
    private static final Duration EACH = Duration.ofSeconds(Integer.getInteger("probity.measure.seconds", 15));

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    /** Of each place as many tries as a minute has, in an order that chance decides, one after the other. */
    @Test
    void the_time_of_an_answer_to_a_wrong_receipt_and_to_one_that_nobody_was_given() throws Exception {
        List<String> receipts = new ArrayList<>();
        for (int n = 0; n < RECEIPTS + WARM; n++)
            receipts.add(lodge(timesheets()).statusCode(201).extract().path("receipt"));
        Random chance = new Random(7);
        List<List<Long>> wrong = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<List<Long>> unknown = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int n = 0; n < receipts.size(); n++)
            for (int attempt = 0; attempt <= TRIES; attempt++) {
                boolean wrongFirst = chance.nextBoolean();
                for (boolean isWrong : new boolean[] {wrongFirst, !wrongFirst}) {
                    String tried = isWrong ? Receipts.wrong(receipts.get(n)) : Receipts.unknown(receipts.get(n));
                    long took = look(tried, attempt < TRIES ? 401 : 429);
                    int kind = attempt == 0 ? 0 : attempt < TRIES ? 1 : 2;
                    if (n >= WARM) (isWrong ? wrong : unknown).get(kind).add(took);
                }
            }
        List<String> kinds = List.of("first try", "later tries", "beyond the limit");
        for (int kind = 0; kind < kinds.size(); kind++) {
            Measured given = Measured.of(wrong.get(kind));
            Measured never = Measured.of(unknown.get(kind));
            report("%s, wrong: %s".formatted(kinds.get(kind), given));
            report("%s, unknown: %s".formatted(kinds.get(kind), never));
            report("%s: %s".formatted(kinds.get(kind), given.apartFrom(never)));
        }
    }

    @Test
    void what_lodgements_with_receipts_do_to_those_without() throws Exception {
        load("warming", 4, 4);
        for (int with : new int[] {0, 1, 4, 16, 64, 128}) load("measured", with, 4);
    }

    /** @param receipts how many lodge with one, each as soon as the last answer is there; {@code without} so without */
    private void load(String what, int receipts, int without) throws Exception {
        Tally taking = new Tally();
        Tally declining = new Tally();
        long end = System.nanoTime() + EACH.toNanos();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < receipts; n++) people.execute(() -> keepLodging(true, end, taking));
            for (int n = 0; n < without; n++) people.execute(() -> keepLodging(false, end, declining));
        }
        report("%s, %d lodge with a receipt: %s".formatted(what, receipts, taking));
        report("%s, %d lodge without beside them: %s".formatted(what, without, declining));
    }

    private void keepLodging(boolean withReceipt, long end, Tally tally) {
        try {
            String form = json.writeValueAsString(with(timesheets(), "wantsReceipt", withReceipt));
            while (System.nanoTime() < end) {
                HttpRequest request = HttpRequest.newBuilder(uri("/complaints"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
                long begin = System.nanoTime();
                int status = client.send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                tally.add(status, System.nanoTime() - begin);
            }
        } catch (IOException e) {
            tally.failed.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long look(String receipt, int expected) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/receipt"))
                .header("Authorization", "Receipt " + receipt)
                .build();
        long begin = System.nanoTime();
        int status =
                client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        long took = System.nanoTime() - begin;
        assertThat(status).isEqualTo(expected);
        return took;
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + RestAssured.port + "/councils/wattle-creek" + path);
    }

    private static void report(String figures) {
        LOG.infof("measured: %s", figures);
    }

    /** What several people were answered. */
    private static final class Tally {
        private final List<Long> taken = Collections.synchronizedList(new ArrayList<>());
        private final AtomicInteger busy = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();

        void add(int status, long time) {
            if (status == 201) taken.add(time);
            else if (status == 503) busy.incrementAndGet();
            else failed.incrementAndGet();
        }

        @Override
        public String toString() {
            String times = taken.isEmpty() ? "none" : Measured.of(taken).toString();
            return String.format(
                    Locale.ROOT,
                    "%.1f a second (%s), %d told to come again, %d failed",
                    taken.size() / (double) EACH.toSeconds(),
                    times,
                    busy.get(),
                    failed.get());
        }
    }
}
