package io.probity.reporting;

import static io.probity.reporting.WrittenFacts.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.IntakeEvent.ComplaintAcknowledged;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.eventsourcing.inbox.Received;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ToldAgainTest {
    @Inject
    WrittenFacts facts;

    @Inject
    Pool pool;

    @AfterEach
    void forget() {
        facts.forget();
    }

    /** As a rebuild hears it, for which no message is remembered. */
    @Test
    void what_is_told_again_takes_nothing_back_that_was_told_later() {
        UUID complaint = UUID.randomUUID();
        facts.tell(complaint, 1, "2026-07-16T00:00:00Z", WrittenFacts.report(List.of()));
        referred(complaint, 2, "manager");
        referred(complaint, 3, "ceo");
        referred(complaint, 2, "manager");
        assertThat(office(complaint)).isEqualTo("ceo");
        referred(complaint, 4, "mayor");
        assertThat(office(complaint)).isEqualTo("mayor");
    }

    @Test
    void what_is_told_again_together_with_something_later_takes_nothing_back_either() {
        UUID complaint = UUID.randomUUID();
        facts.tell(complaint, 1, "2026-07-16T00:00:00Z", WrittenFacts.report(List.of()));
        facts.tell(List.of(referral(complaint, 2, "manager"), referral(complaint, 3, "ceo")));
        assertThat(office(complaint)).isEqualTo("ceo");
        facts.tell(List.of(
                referral(complaint, 2, "manager"),
                WrittenFacts.heard(complaint, 4, "2026-07-18T00:00:00Z", new ComplaintAcknowledged("officer-ceo"))));
        assertThat(office(complaint)).isEqualTo("ceo");
    }

    private void referred(UUID complaint, int version, String office) {
        facts.tell(List.of(referral(complaint, version, office)));
    }

    private static Received<?> referral(UUID complaint, int version, String office) {
        return WrittenFacts.heard(
                complaint,
                version,
                "2026-07-17T00:00:00Z",
                new ComplaintReferredToHandler("officer-" + office, office, LocalDate.of(2026, 7, 17), "HV-07"));
    }

    private String office(UUID complaint) {
        return pool.withTransaction(transaction -> transaction
                        .preparedQuery("select enter_tenants($1)")
                        .execute(Tuple.of(new String[] {COUNCIL}))
                        .chain(() -> transaction
                                .preparedQuery("select handler_office from complaint_fact where complaint = $1")
                                .execute(Tuple.of(complaint))))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getString(0);
    }
}
