package io.probity.assessment.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.probity.assessment.Matters;
import io.probity.contracts.AssessmentEvent.AssessmentRerouted;
import io.probity.contracts.CouncilEvent.OfficeHolderAppointed;
import io.probity.contracts.CouncilEvent.OfficeHolderTermEnded;
import io.probity.contracts.IntakeEvent.Alleges;
import io.probity.contracts.IntakeEvent.ComplaintReferredToHandler;
import io.probity.edge.caller.Role;
import io.probity.testing.PublishedEvents;
import io.probity.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What intake tells of offices and handlers moves what is open here, or does not. Each council is of one test. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class HeardElsewhereStoryTest {
    private static final LocalDate SINCE_LONG = LocalDate.of(2020, 1, 1);

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String council = "council-" + run;
    private final UUID itself = UUID.randomUUID();
    private final Case it = new Case(council, "wattle-creek", "8");

    @Test
    @Tag("HV-37")
    void an_assessment_goes_on_to_the_next_office_when_the_term_of_who_has_it_ends() {
        String chief = "chief-" + run;
        String mayor = "mayor-" + run;
        String nominated = "nominated-" + run;
        try (PublishedEvents others = PublishedEvents.connect()) {
            appoint(others, "ceo", chief);
            appoint(others, "mayor", mayor);
            appoint(others, "nominated-person", nominated);
            it.lodgedAbout(List.of(chief, mayor), Alleges.CORRUPT_CONDUCT);
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(rerouted())
                    .last()
                    .extracting(AssessmentRerouted::toOffice)
                    .isEqualTo("nominated-person"));
            it.get(nominated, "assessment", Role.DIRECTOR).statusCode(200);

            others.tellRepeatedly(
                    2, council, itself, new OfficeHolderTermEnded("nominated-person", nominated, SINCE_LONG));
        }
        it.wire.awaitTold(
                new AssessmentRerouted(Matters.assessmentOf(it.complaint), "nominated-person", "agency-pool"));
        it.get(nominated, "assessment", Role.DIRECTOR).statusCode(404);
    }

    /** It is who holds an office that bars it, and nobody who did. */
    @Test
    @Tag("HV-36")
    void an_assessment_comes_back_to_the_office_that_who_may_not_have_it_has_left() {
        String chief = "chief-" + run;
        try (PublishedEvents others = PublishedEvents.connect()) {
            appoint(others, "ceo", chief);
            it.lodgedAbout(List.of(chief), Alleges.CORRUPT_CONDUCT);
            it.wire.awaitTold(new AssessmentRerouted(Matters.assessmentOf(it.complaint), "ceo", "mayor"));
            others.tell(council, itself, new OfficeHolderTermEnded("ceo", chief, SINCE_LONG));
        }
        it.wire.awaitTold(new AssessmentRerouted(Matters.assessmentOf(it.complaint), "mayor", "ceo"));
        it.get(chief, "assessment", Role.DIRECTOR).statusCode(404);
    }

    @Test
    @Tag("HV-07")
    void what_intake_tells_late_of_a_handing_on_undoes_nothing_that_happened_since() {
        it.lodged(Alleges.ADMINISTRATIVE_ACTION).referredTo("first-" + run, "manager");
        refer("second", "HV-07");
        refer("first", "HV-36");
        it.until("second-" + run, "investigation", Role.MANAGER);
        refer("third", "HV-07");
        it.until("third-" + run, "investigation", Role.MANAGER);

        assertThat(it.get("auditor-" + run, "investigation/record", Role.AUDITOR)
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("what", String.class))
                .filteredOn("investigation.handler-named.v1"::equals)
                .hasSize(3);
        it.get("third-" + run, "investigation", Role.MANAGER).body("handler", equalTo("third-" + run));
    }

    private void refer(String handler, String ground) {
        it.wire.tell(new ComplaintReferredToHandler(handler + "-" + run, "manager", Case.RECEIVED, ground));
    }

    private void appoint(PublishedEvents others, String office, String holder) {
        others.tellRepeatedly(2, council, itself, new OfficeHolderAppointed(office, holder, SINCE_LONG));
    }

    private List<AssessmentRerouted> rerouted() {
        return it.wire.told().stream()
                .filter(AssessmentRerouted.class::isInstance)
                .map(AssessmentRerouted.class::cast)
                .toList();
    }
}
