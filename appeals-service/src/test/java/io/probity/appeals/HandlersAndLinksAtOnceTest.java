package io.probity.appeals;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.testing.DatabaseOwner;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who handled a matter, and what it is linked with, are kept apart: neither sees what the other is about to commit. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HandlersAndLinksAtOnceTest extends OverHttp {
    private static final String KEEP_OUT = "select pg_advisory_lock(4711)";
    private static final String WAITING =
            "select count(*) from pg_locks where locktype = 'advisory' and objid = 4711 and not granted";
    private static final String LOOKED_AT = """
            select count(*) from matter_link l join open_work w on w.tenant = l.tenant and w.stream = 'review/' || l.complaint
            where l.complaint = $1 and w.looked = w.touched""";

    @Inject
    Pool pool;

    private final UUID linked = UUID.randomUUID();
    private final String officer = "officer-" + linked;

    /** Both touched nothing of the other's, and a round in between knew of no bar. */
    @Test
    @Tag("HV-45")
    void whoever_handled_a_matter_while_it_was_linked_conducts_no_review_of_the_other() throws SQLException {
        elsewhere.handled(complaint, Alleges.ADMINISTRATIVE_ACTION, "officer-manager", "manager");
        String appeal = lodged();
        conductedByThem(appeal);
        holdUpWhatIsWrittenOfThem();
        try (Connection gate = DatabaseOwner.connect();
                Statement keeper = gate.createStatement()) {
            keeper.execute(KEEP_OUT);
            elsewhere.handled(linked, Alleges.ADMINISTRATIVE_ACTION, officer, "manager");
            await().atMost(30, SECONDS).until(() -> isWaiting(keeper));
            elsewhere.linked(complaint, linked);
            await("nothing is looked at before both are there")
                    .during(6, SECONDS)
                    .atMost(10, SECONDS)
                    .until(() -> !isLookedAt());
        }
        await().atMost(30, SECONDS)
                .untilAsserted(() ->
                        as(ceo).get(path(appeal)).then().statusCode(200).body("reviewer.reviewOfficer", nullValue()));
    }

    @AfterEach
    void let_everybody_through_again() {
        DatabaseOwner.run("drop function if exists wait_at_the_gate cascade");
    }

    /** As their transaction ends, when it has read what it reads. */
    private void holdUpWhatIsWrittenOfThem() {
        DatabaseOwner.run("""
                create function wait_at_the_gate() returns trigger language plpgsql as
                $$ begin perform pg_advisory_xact_lock(4711); return null; end $$""");
        DatabaseOwner.run("""
                create constraint trigger at_the_gate after insert on matter_handler deferrable initially deferred
                for each row when (new.officer = '%s') execute function wait_at_the_gate()""".formatted(officer));
    }

    private void conductedByThem(String appeal) {
        send(ceo, "{\"officer\":\"%s\"}".formatted(officer))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .put(path(appeal) + "/review-officer")
                .then()
                .statusCode(200)
                .body("reviewer.reviewOfficer", equalTo(officer));
    }

    private static boolean isWaiting(Statement keeper) throws SQLException {
        try (ResultSet waiting = keeper.executeQuery(WAITING)) {
            waiting.next();
            return waiting.getLong(1) > 0;
        }
    }

    private boolean isLookedAt() {
        return pool.withTransaction(transaction -> transaction
                                .preparedQuery("select enter_tenants($1)")
                                .execute(Tuple.of(new String[] {Elsewhere.COUNCIL}))
                                .chain(() ->
                                        transaction.preparedQuery(LOOKED_AT).execute(Tuple.of(complaint))))
                        .await()
                        .indefinitely()
                        .iterator()
                        .next()
                        .getLong(0)
                > 0;
    }
}
