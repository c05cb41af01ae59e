package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.Investigations.ADMINISTRATIVE_MATTER;
import static io.probity.assessment.investigation.Investigations.FRAUD;
import static io.probity.assessment.investigation.Investigations.FRAUD_OPENED;
import static io.probity.assessment.investigation.Investigations.MANAGER;
import static io.probity.assessment.investigation.Investigations.NOT_TO_INVESTIGATE;
import static io.probity.assessment.investigation.Investigations.TODAY;
import static io.probity.assessment.investigation.Investigations.TO_INVESTIGATE;
import static io.probity.assessment.investigation.Investigations.TO_MANAGER;
import static io.probity.assessment.investigation.Investigations.found;

import io.probity.assessment.assessing.Circumstances;
import io.probity.assessment.assessing.Conflict;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.assessing.Tie;
import io.probity.assessment.investigation.InvestigationEvent.ComplainantKnown;
import io.probity.assessment.investigation.InvestigationEvent.ConflictManaged;
import io.probity.assessment.investigation.InvestigationEvent.HandlerNamed;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationCompleted;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationOpened;
import io.probity.assessment.investigation.InvestigationEvent.InvestigationRerouted;
import io.probity.assessment.investigation.InvestigationEvent.MatterKnown;
import io.probity.assessment.investigation.InvestigationEvent.OutcomeDecided;
import io.probity.policy.ConflictKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A tie, a line or an appointment that bars whoever has a complaint moves it, and nobody has to do anything first. */
@Tag("HV-36")
@Tag("HV-37")
class WorkMovesByItselfTest {
    private static final String SUBJECT = "officer-7";
    private static final Map<String, String> HOLDERS =
            Map.of("ceo", "ceo-1", "mayor", "mayor-1", "nominated-person", "director-9", "agency-pool", "contractor-1");
    private static final InvestigationEvent KNOWN = new MatterKnown(ADMINISTRATIVE_MATTER, List.of(SUBJECT));
    private static final InvestigationEvent OPENED = new InvestigationOpened(
            ADMINISTRATIVE_MATTER, Optional.empty(), List.of(SUBJECT), List.of(SUBJECT), Optional.empty());
    private static final InvestigationEvent TO_CEO = new HandlerNamed("ceo-1", "ceo");

    @Test
    void as_long_as_nothing_bars_its_handler_it_stays() {
        at(HOLDERS).whenLookedAt().then();
        at(HOLDERS, close("manager-2")).whenLookedAt().then();
    }

    @Test
    void it_goes_to_the_handlers_manager_and_from_there_from_office_to_office() {
        at(HOLDERS, close("manager-1")).whenLookedAt().then(rerouted("ceo-1", "ceo"));
        at(HOLDERS, close("manager-1"), line("manager-1", "manager-2"))
                .whenLookedAt()
                .then(rerouted("manager-2", "manager"));
        at(HOLDERS, close("manager-1"), close("ceo-1")).whenLookedAt().then(rerouted("mayor-1", "mayor"));
        at(Map.of(), close("manager-1"))
                .whenLookedAt()
                .then(new InvestigationRerouted(Optional.empty(), "manager", "ceo"));
    }

    @Test
    void so_it_does_where_the_reporter_gave_a_name_late_or_it_is_completed_and_not_decided() {
        Tie late = new Tie(Tie.Kind.RELATIONSHIP, "manager-1", "person-1");
        at(HOLDERS, late).whenLookedAt().then();
        on(HOLDERS, late)
                .given(KNOWN, TO_MANAGER, OPENED, new ComplainantKnown("person-1"))
                .whenLookedAt()
                .then(rerouted("ceo-1", "ceo"));
        on(HOLDERS, close("manager-1"))
                .given(completed().toArray(InvestigationEvent[]::new))
                .whenLookedAt()
                .then(rerouted("ceo-1", "ceo"));
    }

    @Test
    void where_another_was_appointed_who_may_not_it_leaves_the_office() {
        Map<String, String> appointed = Map.of("ceo", "ceo-2", "mayor", "mayor-1");
        InvestigationSpec.Given ceos = on(appointed, close("ceo-2")).given(KNOWN, TO_CEO, OPENED, TO_INVESTIGATE);
        ceos.whenLookedAt().then(new InvestigationRerouted(Optional.of("mayor-1"), "ceo", "mayor"));
        on(appointed)
                .given(KNOWN, TO_CEO, OPENED, TO_INVESTIGATE)
                .whenLookedAt()
                .then();
    }

    @Test
    void once_it_went_it_stays_however_often_it_is_looked_at() {
        on(HOLDERS, close("manager-1"))
                .given(KNOWN, TO_MANAGER, OPENED, rerouted("ceo-1", "ceo"))
                .whenLookedAt()
                .then();
        Tie[] everybody = {
            close("manager-1"), close("ceo-1"), close("mayor-1"), close("director-9"), close("contractor-1")
        };
        InvestigationEvent toNobody = new InvestigationRerouted(Optional.empty(), "manager", "agency-pool");
        at(HOLDERS, everybody).whenLookedAt().then(toNobody);
        on(HOLDERS, everybody)
                .given(KNOWN, TO_MANAGER, OPENED, toNobody)
                .whenLookedAt()
                .then();
    }

    @Test
    @Tag("IC-10")
    void who_goes_on_under_a_plan_keeps_it() {
        on(HOLDERS, close("manager-1"))
                .given(
                        KNOWN,
                        TO_MANAGER,
                        OPENED,
                        new ConflictManaged(
                                "manager-1",
                                Conflict.Arrangement.CONTINUES_UNDER_PLAN,
                                "A second reader.",
                                "ceo-1",
                                List.of(ConflictKind.RELATIONSHIP)))
                .whenLookedAt()
                .then();
    }

    @Test
    void what_is_not_open_decided_or_about_fraud_goes_nowhere() {
        on(HOLDERS, close("manager-1")).given(KNOWN).whenLookedAt().then();
        on(HOLDERS, close("ceo-1")).given(FRAUD, FRAUD_OPENED).whenLookedAt().then();
        InvestigationEvent decided = new OutcomeDecided(
                "not-investigated",
                Optional.empty(),
                Investigations.ANSWER,
                TODAY,
                "manager-1",
                "manager",
                Investigations.LAW);
        on(HOLDERS, close("manager-1"))
                .given(Stream.concat(completed().stream(), Stream.of(decided)).toArray(InvestigationEvent[]::new))
                .whenLookedAt()
                .then();
    }

    private static List<InvestigationEvent> completed() {
        return List.of(
                KNOWN,
                TO_MANAGER,
                OPENED,
                NOT_TO_INVESTIGATE,
                found(1, Finding.NOT_SUBSTANTIATED, MANAGER),
                new InvestigationCompleted(TODAY, "manager-1"));
    }

    private InvestigationSpec.Given at(Map<String, String> holders, Tie... ties) {
        return on(holders, ties).given(KNOWN, TO_MANAGER, OPENED, TO_INVESTIGATE);
    }

    private static InvestigationSpec on(Map<String, String> holders, Tie... ties) {
        return new InvestigationSpec()
                .knowing(new Known(new Circumstances(Optional.empty(), List.of(ties), holders), Optional.empty()));
    }

    private static Tie close(String officer) {
        return new Tie(Tie.Kind.RELATIONSHIP, officer, SUBJECT);
    }

    private static Tie line(String officer, String manager) {
        return new Tie(Tie.Kind.REPORTING_LINE, officer, manager);
    }

    private static InvestigationRerouted rerouted(String handler, String office) {
        return new InvestigationRerouted(Optional.of(handler), Officer.MANAGER, office);
    }
}
