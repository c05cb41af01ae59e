package io.probity.intake.http;

import static io.probity.intake.http.Http.byReceipt;
import static io.probity.intake.http.Http.lodge;
import static io.probity.intake.http.Http.timesheets;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.probity.faults.FaultRecord;
import io.probity.faults.Scale;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** FAULTS S14: receipts are tried over HTTP, in parallel, and from what stands in the database. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class GuessingReceiptsTest {
    private static final String RECEIPT = "/councils/wattle-creek/receipt";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int AT_ONCE = 40;

    @Inject
    Pool pool;

    @Inject
    MeterRegistry figures;

    @BeforeEach
    void the_councils_are_onboarded() {
        Http.councils();
    }

    @Test
    @Tag("HV-14")
    void of_many_tries_at_once_five_are_looked_at_and_the_same_of_a_receipt_nobody_was_given() throws Exception {
        int receipts = Scale.times(1);
        for (int n = 0; n < receipts; n++)
            fiveAreLookedAt(lodge(timesheets()).statusCode(201).extract().path("receipt"));
        FaultRecord.survived(
                "S14",
                "wrong receipts at the place of a right one, and at one where none is, all at once (120 bits of each are"
                        + " secret; the tries stand in rows of the database)",
                2L * AT_ONCE * receipts,
                "5 of each were looked at, and got the same words; all others were refused unseen");
    }

    private void fiveAreLookedAt(String right) throws Exception {
        assertThat(told(at(n -> look(Receipts.wrong(right, n))))).isEqualTo(Map.of(401, 5L, 429, AT_ONCE - 5L));
        assertThat(told(at(n -> look(Receipts.unknown(right))))).isEqualTo(Map.of(401, 5L, 429, AT_ONCE - 5L));

        assertThat(look(right))
                .as("the right one, at the same place within the minute")
                .isEqualTo(429);
        aMinutePasses();
        assertThat(look(right)).isEqualTo(200);
    }

    /** Of both the same words at the same length under the same headers, and the same again once both are refused unseen. */
    @Test
    void a_wrong_receipt_and_one_nobody_was_given_are_answered_alike_to_the_last_header() {
        String right = lodge(timesheets()).statusCode(201).extract().path("receipt");
        for (int n = 0; n < 7; n++) {
            Response wrong = byReceipt(Receipts.wrong(right)).get(RECEIPT);
            Response unknown = byReceipt(Receipts.unknown(right)).get(RECEIPT);
            assertThat(wrong.statusCode()).isEqualTo(n < 5 ? 401 : 429).isEqualTo(unknown.statusCode());
            assertThat(headers(wrong)).isNotEmpty().isEqualTo(headers(unknown));
            assertThat(wrong.asByteArray()).isEqualTo(unknown.asByteArray());
        }
    }

    /** The time of an answer is that of the slow hash: each try that is looked at costs one, and no other costs any. */
    @Test
    void each_try_that_is_looked_at_costs_one_slow_hash_whether_there_is_anything_or_not() {
        String right = lodge(timesheets()).statusCode(201).extract().path("receipt");
        assertThat(hashesMadeBy(() -> look(right))).as("right").isEqualTo(1);
        for (int n = 0; n < 5; n++) {
            assertThat(hashesMadeBy(() -> look(Receipts.wrong(right))))
                    .as("wrong")
                    .isEqualTo(1);
            assertThat(hashesMadeBy(() -> look(Receipts.unknown(right))))
                    .as("unknown")
                    .isEqualTo(1);
        }
        assertThat(hashesMadeBy(() -> look(Receipts.wrong(right))))
                .as("wrong, too often")
                .isZero();
        assertThat(hashesMadeBy(() -> look(Receipts.unknown(right))))
                .as("unknown, too often")
                .isZero();
        assertThat(hashesMadeBy(() -> look(right.substring(1)))).as("mistyped").isZero();
    }

    private double hashesMadeBy(Runnable trying) {
        double before = figures.get("probity.receipts.hashes").counter().count();
        trying.run();
        return figures.get("probity.receipts.hashes").counter().count() - before;
    }

    private static Map<String, String> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !header.hasSameNameAs(new Header("Date", "")))
                .collect(Collectors.toMap(Header::getName, Header::getValue));
    }

    @Test
    void whoever_has_the_right_one_is_not_counted() {
        String right = lodge(timesheets()).statusCode(201).extract().path("receipt");
        for (int n = 0; n < 12; n++) assertThat(look(right)).isEqualTo(200);
    }

    @Test
    void whoever_reads_the_database_finds_neither_a_receipt_nor_a_hash_to_try_receipts_against() {
        String right = lodge(timesheets()).statusCode(201).extract().path("receipt");
        look(Receipts.wrong(right));
        String letters = right.replace("-", "");
        String place = letters.substring(0, 10);
        String secret = letters.substring(10, 34);
        assertThat(inCouncil("select type || data || metadata from event"))
                .contains("receipt.given.v1")
                .doesNotContain("argon2id")
                .doesNotContain(right, letters, place, secret);
        assertThat(inCouncil("select receipt::text from receipt_try")).doesNotContain(place, secret);
    }

    /** The control: a limit that looks first and counts afterwards. All who come at once find that nobody came yet. */
    @Test
    void a_limit_that_reads_and_then_writes_lets_all_through() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        CyclicBarrier allHaveLooked = new CyclicBarrier(AT_ONCE);
        List<Integer> answers = at(n -> {
            boolean below = tries.get() < 5;
            allHaveLooked.await(20, TimeUnit.SECONDS);
            if (below) tries.incrementAndGet();
            return below ? 401 : 429;
        });
        assertThat(told(answers)).isEqualTo(Map.of(401, (long) AT_ONCE));
        FaultRecord.controlFailed(
                "S14", "the same tries at a limit that looks first and counts afterwards", "all 40 were looked at");
    }

    /** The control: a receipt of six digits, kept as a plain digest. */
    @Test
    void a_short_receipt_kept_as_a_fast_hash_is_found_by_trying_all() {
        byte[] stolen = sha256("402719");
        Predicate<String> fits = candidate -> MessageDigest.isEqual(stolen, sha256(candidate));
        assertThat(IntStream.range(0, 1_000_000).mapToObj("%06d"::formatted).filter(fits))
                .containsExactly("402719");
        FaultRecord.controlFailed(
                "S14", "a receipt of six digits, kept as an unsalted fast hash, against all there are", "it is found");
    }

    private static int look(String receipt) {
        return byReceipt(receipt).get(RECEIPT).statusCode();
    }

    private interface Attempt {
        int of(int n) throws Exception;
    }

    private static List<Integer> at(Attempt attempt) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Integer>> all = IntStream.range(0, AT_ONCE)
                    .<Callable<Integer>>mapToObj(n -> () -> attempt.of(n))
                    .toList();
            return people.invokeAll(all).stream().map(Future::resultNow).toList();
        }
    }

    private static Map<Integer, Long> told(List<Integer> answers) {
        return answers.stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
    }

    /** Instead of waiting for it. */
    private void aMinutePasses() {
        inCouncil("update receipt_try set tried = array(select at - interval '1 minute' from unnest(tried) at)");
    }

    private String inCouncil(String sql) {
        return pool.withTransaction(connection -> connection
                        .query("select set_config('app.tenants', 'wattle-creek', true)")
                        .execute()
                        .chain(open -> connection.query(sql).execute()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getString(0))
                        .collect(Collectors.joining("\n")))
                .await()
                .atMost(PATIENCE);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
