package io.probity.assessment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.probity.assessment.Matters;
import io.probity.contracts.AssessmentEvent.AssessmentRerouted;
import io.probity.contracts.AssessmentEvent.InvestigationRerouted;
import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.edge.caller.Role;
import io.probity.edge.work.WorkRound;
import io.probity.testing.HearingAgain;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a register is told moves what is open, and nobody does anything in it first. Each council here is of one test. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("HV-36")
class WorkMovesByItselfStoryTest {
    private static final String SINCE_LONG = Registers.SINCE_LONG;

    @Inject
    WorkRound round;

    @Inject
    Pool pool;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String council = "council-" + run;
    private final String subject = "subject-" + run;
    private final String handler = "handler-" + run;
    private final String above = "above-" + run;
    private final Case it = new Case(council, "wattle-creek", "8");
    private final Registers registers = new Registers(council);

    @Test
    @Tag("MC-15")
    void a_tie_of_its_handler_sends_a_complaint_on_once_and_who_need_not_know_reads_no_more_than_that() {
        handled();
        line(handler, above);
        close(handler, SINCE_LONG);
        it.wire.awaitTold(movedTo(above));
        it.get(handler, "investigation", Role.MANAGER).statusCode(404);
        it.get(above, "investigation", Role.MANAGER).statusCode(200).body("handler", equalTo(above));
        line("probe-" + run, above);
        waitForAWholeRound();
        assertThat(it.wire.told().stream().filter(InvestigationRerouted.class::isInstance))
                .containsExactly(movedTo(above));
        recordShowsTheHandingOn();
        assertThat(it.wire.told().toString()).doesNotContain("Cousins", subject);
    }

    private void recordShowsTheHandingOn() {
        for (Role role : new Role[] {Role.CEO, Role.AUDITOR}) reads("manages-" + run, role, true);
        reads(above, Role.MANAGER, true);
        reads("other-" + run, Role.MANAGER, false);
        reads("director-" + run, Role.DIRECTOR, false);
        reads("complaints-" + run, Role.COMPLAINTS_OFFICER, false);
    }

    private void reads(String actor, Role role, boolean all) {
        var lines = it.get(actor, "investigation/record", role)
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Integer> numbers = lines.getList("line");
        assertThat(numbers)
                .as("no gap tells of a line that is kept from %s", role)
                .last()
                .isEqualTo(numbers.size());
        assertThat(lines.getList("what", String.class))
                .as(role.text())
                .contains(all ? "investigation.rerouted.v1" : "investigation.handed-on")
                .doesNotContain(all ? "investigation.handed-on" : "investigation.rerouted.v1");
        if (!all) assertThat(lines.prettify().replace(handler, "")).doesNotContain(above, "conflict");
    }

    @Test
    void that_it_is_referred_anew_reads_the_same_as_that_a_handler_made_way() {
        handled();
        it.wire.tell(new ComplaintReferredToHandler(above, "manager", Case.RECEIVED, "HV-07"));
        it.until(above, "investigation", Role.MANAGER);
        reads("complaints-" + run, Role.COMPLAINTS_OFFICER, false);
        it.get("manages-" + run, "investigation/record", Role.AUDITOR)
                .statusCode(200)
                .body("what", hasItem("investigation.handler-named.v1"));
    }

    @Test
    void a_complaint_that_comes_to_somebody_who_is_tied_already_does_not_stay_there() {
        close(handler, SINCE_LONG);
        line(handler, above);
        it.lodgedAbout(List.of(subject), Alleges.ADMINISTRATIVE_ACTION).referredTo(handler, "manager");
        it.wire.awaitTold(movedTo(above));
    }

    @Test
    void what_counts_from_a_later_day_on_moves_it_on_that_day() {
        handled();
        line(handler, above);
        LocalDate later = LocalDate.of(2099, 1, 1);
        close(handler, later.toString());
        waitForAWholeRound();
        it.get(handler, "investigation", Role.MANAGER).statusCode(200).body("handler", equalTo(handler));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            // The round of today may be the one that looks at it: entered again, it is looked at again.
            close(handler, later.toString());
            lookOn(later);
            assertThat(it.wire.told()).contains(movedTo(above));
        });
    }

    @Test
    void a_round_is_told_by_one_question_whether_anything_waits_on_its_day() {
        LocalDate before = LocalDate.of(2090, 1, 1);
        LocalDate day = LocalDate.of(2095, 1, 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> !waits(before));
        close(handler, day.toString());
        await().atMost(Duration.ofSeconds(30)).until(() -> waits(day));
        await().atMost(Duration.ofSeconds(30)).until(() -> !waits(before));
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            lookOn(day);
            return !waits(day);
        });
    }

    /** Such as of a tie that has ended, of which its end was not heard again yet. */
    @Test
    @Tag("HV-36")
    void nothing_moves_while_the_registers_hear_again_and_what_would_have_does_afterwards() {
        LocalDate day = LocalDate.of(2090, 1, 1);
        handled();
        line(handler, above);
        await().atMost(Duration.ofSeconds(30)).until(() -> count("tie") == 1 && !waits(day));
        try (HearingAgain _ = HearingAgain.in("assessment")) {
            close(handler, SINCE_LONG);
            await().atMost(Duration.ofSeconds(30)).until(() -> count("registers_change") == 1);
            lookOn(day);
            it.get("manages-" + run, "investigation", Role.CEO).statusCode(200).body("handler", equalTo(handler));
            assertThat(count("registers_change"))
                    .as("it is looked at afterwards")
                    .isEqualTo(1);
        }
        it.wire.awaitTold(movedTo(above));
    }

    /** Rows of this test's council. */
    private long count(String table) {
        return pool.withTransaction(transaction -> transaction
                        .preparedQuery("select enter_tenants($1)")
                        .execute(Tuple.of(new String[] {council}))
                        .chain(() -> transaction
                                .query("select count(*) from " + table)
                                .execute()))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }

    private boolean waits(LocalDate day) {
        return pool.preparedQuery("select work_waits($1)")
                .execute(Tuple.of(day))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getBoolean(0);
    }

    private void lookOn(LocalDate day) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> round.on(day, Instant.now()));
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    @Tag("HV-37")
    void an_assessment_leaves_the_chief_executive_who_is_appointed_and_may_not() {
        it.lodgedAbout(List.of(subject), Alleges.CORRUPT_CONDUCT).withOpenAssessment();
        try (PublishedEvents others = PublishedEvents.connect()) {
            others.tellRepeatedly(
                    2,
                    council,
                    UUID.randomUUID(),
                    new OfficeHolderAppointed("ceo", subject, LocalDate.parse(SINCE_LONG)));
        }
        AssessmentRerouted moved = new AssessmentRerouted(Matters.assessmentOf(it.complaint), "ceo", "mayor");
        it.wire.awaitTold(moved);
        it.get("mayor-" + run, "assessment", Role.MAYOR).statusCode(200);
        waitForAWholeRound();
        assertThat(it.wire.told().stream().filter(AssessmentRerouted.class::isInstance))
                .containsExactly(moved);
        assertThat(it.wire.told().toString()).doesNotContain(subject);
    }

    @Test
    @Tag("IC-10")
    void a_plan_brings_it_back_to_its_handler_and_it_stays() {
        handled();
        line(handler, above);
        close(handler, SINCE_LONG);
        it.wire.awaitTold(movedTo(above));
        plan(Role.COMPLAINTS_OFFICER, "A second reader.").statusCode(403);
        plan(Role.CEO, " ").statusCode(422).body("rule", equalTo("HV-36"));
        plan(Role.CEO, "A second reader.").statusCode(200).body("handler", equalTo(handler));
        waitForAWholeRound();
        it.get(handler, "investigation", Role.MANAGER).statusCode(200).body("handler", equalTo(handler));
        it.get(handler, "investigation/record", Role.MANAGER)
                .statusCode(200)
                .body("what", hasItems("investigation.conflict-managed.v2", "investigation.rerouted.v1"));
        assertThat(it.get("other-" + run, "investigation/record", Role.MANAGER)
                        .statusCode(200)
                        .extract()
                        .body()
                        .asString())
                .doesNotContain("conflict", "A second reader.", "rerouted");
        it.wire.awaitTold(new InvestigationRerouted(
                Matters.investigationOf(it.complaint), Optional.of(handler), "manager", "manager"));
        assertThat(it.wire.told().toString()).doesNotContain("A second reader.");
    }

    private ValidatableResponse plan(Role role, String steps) {
        return it.put(
                "manages-" + run, role, "investigation/conflicts/" + handler + "/arrangement", """
                {"arrangement": "continues-under-plan", "steps": "%s"}""".formatted(steps));
    }

    private void handled() {
        it.lodgedAbout(List.of(subject), Alleges.ADMINISTRATIVE_ACTION).referredTo(handler, "manager");
        it.until(handler, "investigation", Role.MANAGER);
    }

    private InvestigationRerouted movedTo(String next) {
        return new InvestigationRerouted(
                Matters.investigationOf(it.complaint), Optional.of(next), "manager", "manager");
    }

    /** Marked by an entry that was made after everything before it, and looked at: a complaint of this test's council. */
    private void waitForAWholeRound() {
        Case marker = new Case(council, "wattle-creek", "8")
                .lodgedAbout(List.of(subject), Alleges.ADMINISTRATIVE_ACTION)
                .referredTo(handler + "-marker", "manager");
        line(handler + "-marker", above);
        close(handler + "-marker", SINCE_LONG);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(marker.wire.told()).anyMatch(InvestigationRerouted.class::isInstance));
    }

    private void line(String officer, String manager) {
        registers.reportsTo(officer, manager);
    }

    private void close(String officer, String since) {
        registers.close(officer, subject, since);
    }
}
