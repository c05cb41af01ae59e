package io.probity.reporting;

import static io.probity.reporting.WrittenFacts.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
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

    private void referred(UUID complaint, int version, String office) {
        facts.tell(
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
