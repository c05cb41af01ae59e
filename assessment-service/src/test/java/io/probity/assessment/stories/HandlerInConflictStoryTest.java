package io.probity.assessment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.probity.assessment.Matters;
import io.probity.contracts.AssessmentEvent.InvestigationRerouted;
import io.probity.contracts.AssessmentEvent.RelationshipDeclared;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.edge.caller.Role;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A manager handles a complaint about somebody they are close to: it goes on, whether they say so or a register does. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@Tag("HV-36")
class HandlerInConflictStoryTest {
    private static final String CRITERIA = """
            {"criteria": [{"code": "enough-information", "speaksForInvestigating": true}], "investigate": true, "reasons": "It can."}""";
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String subject = "subject-" + run;
    private final String handler = "handler-" + run;
    private final String above = "manager-above-" + run;
    private final Case it = new Case("wattle-creek", "8")
            .lodgedAbout(List.of(subject), Alleges.ADMINISTRATIVE_ACTION)
            .referredTo(handler, "manager");
    private final Registers registers = new Registers(it.council);

    @Test
    @Tag("MC-15")
    void what_a_register_is_told_when_it_is_open_already_taints_what_was_decided_and_moves_the_matter() {
        it.until(handler, "investigation", Role.MANAGER);
        it.put(handler, Role.MANAGER, "investigation/criteria", CRITERIA).statusCode(200);
        registers.close(handler, subject);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> it.get(handler, "investigation", Role.MANAGER)
                .statusCode(404));
        it.put(handler, Role.MANAGER, "investigation/criteria", CRITERIA.replace("can", "cannot"))
                .statusCode(404);
        it.get("ceo-" + run, "investigation/tainted-decisions", Role.CEO)
                .statusCode(200)
                .body("decision", contains("criteria"), "by", contains(handler));
        it.post("ceo-" + run, Role.CEO, "investigation/steps", step()).statusCode(200);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(it.wire.told())
                .anyMatch(told -> told instanceof InvestigationRerouted moved
                        && moved.toOffice().equals("ceo")));
        it.get("ceo-" + run, "investigation", Role.CEO)
                .statusCode(200)
                .body("handlerStandsAside", equalTo(false), "office", equalTo("ceo"));
        assertThat(it.wire.told().toString()).doesNotContain("Cousins");
    }

    @Test
    void a_handler_who_declares_a_conflict_hands_it_to_whom_they_report_to() {
        it.until(handler, "investigation", Role.MANAGER);
        registers.reportsTo(handler, above);
        String probe = "probe-" + run;
        registers.close(probe, subject);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> it.get(probe, "investigation", Role.AUDITOR)
                .statusCode(404));
        declare(" ").statusCode(422).body("rule", equalTo("HV-36"));
        declare("The subject is my cousin.").statusCode(200).body("handler", equalTo(above));
        it.wire.awaitTold(new InvestigationRerouted(
                Matters.investigationOf(it.complaint), Optional.of(above), "manager", "manager"));
        it.put(above, Role.MANAGER, "investigation/criteria", CRITERIA).statusCode(200);
        it.put(handler, Role.MANAGER, "investigation/criteria", CRITERIA).statusCode(404);
        assertThat(it.wire.told().toString()).doesNotContain("my cousin");
    }

    @Test
    void the_registers_are_told_to_the_others_by_opaque_ids_and_without_the_nature_of_a_relationship() {
        UUID entry = UUID.randomUUID();
        registers.close(handler, entry, subject, Registers.SINCE_LONG);
        PublishedEvents others = PublishedEvents.connect();
        assertThat(others.hear(RelationshipDeclared.class, Matters.tiesOf(handler))
                        .event())
                .isEqualTo(new RelationshipDeclared(entry.toString(), handler, subject, LocalDate.of(2026, 1, 1)));
    }

    private ValidatableResponse declare(String nature) {
        return it.post(handler, Role.MANAGER, "investigation/conflicts", """
                {"nature": "%s"}""".formatted(nature));
    }

    private static String step() {
        return """
                {"kind": "interview", "description": "Asked the clerk.", "on": "2026-03-18"}""";
    }
}
