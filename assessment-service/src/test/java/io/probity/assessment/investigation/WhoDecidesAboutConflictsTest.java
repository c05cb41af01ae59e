package io.probity.assessment.investigation;

import static io.probity.assessment.investigation.Investigations.ADMINISTRATIVE_MATTER;
import static io.probity.assessment.investigation.Investigations.CEO;
import static io.probity.assessment.investigation.Investigations.MANAGER;
import static io.probity.assessment.investigation.Investigations.MAYOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.probity.assessment.assessing.Circumstances;
import io.probity.assessment.assessing.Conflict;
import io.probity.assessment.assessing.Conflict.Arrangement;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.assessing.Tie;
import io.probity.policy.ConflictKind;
import io.probity.policy.Policies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HV-36")
@Tag("IC-10")
class WhoDecidesAboutConflictsTest {
    private static final String SUBJECT = "officer-7";
    private static final Officer COORDINATOR = new Officer("coordinator-1", Set.of("pid-coordinator"));
    private static final List<Officer> ALL = List.of(CEO, MAYOR, COORDINATOR, MANAGER);
    private static final Conflict DECLARED = Conflict.declared("manager-1", List.of("manager"), "A cousin.");

    private final Lead handled = Lead.NOBODY
            .about(List.of(SUBJECT))
            .handledBy("manager-1", "manager")
            .conflicted(DECLARED);

    @Test
    void it_is_the_chief_executive_officer_in_their_place_the_mayor_and_after_both_the_coordinator() {
        assertThat(deciders(handled)).containsExactly(CEO);
        assertThat(deciders(handled, tie("ceo-1"))).containsExactly(MAYOR);
        assertThat(deciders(handled, tie("ceo-1"), tie("mayor-1"))).containsExactly(COORDINATOR);
        assertThat(deciders(handled, tie("ceo-1"), tie("mayor-1"), tie("coordinator-1")))
                .isEmpty();
    }

    @Test
    @Tag("HV-17")
    void of_what_went_to_the_mayor_it_is_never_the_chief_executive_officer() {
        Lead mayors = handled.handledBy("mayor-1", "mayor");
        assertThat(deciders(mayors)).containsExactly(MAYOR);
    }

    @Test
    void nobody_decides_where_nobody_has_a_conflict() {
        Lead without = Lead.NOBODY.about(List.of(SUBJECT)).handledBy("manager-2", "manager");
        assertThat(deciders(without, tie("ceo-1"))).isEmpty();
    }

    @Test
    void they_read_what_was_declared_and_of_handlers_that_a_register_bars_no_more_than_that() {
        Lead movedOn = handled.handledBy("manager-2", "manager").goesTo(Optional.of("manager-3"), "manager");
        assertThat(new KnownConflicts(turn(movedOn, tie("manager-2"), tie("manager-9"))).all())
                .containsExactly(DECLARED, Conflict.toldByRegister("manager-2"));
    }

    @Test
    void what_was_decided_waits_for_nobody_until_more_is_known_than_a_plan_covers() {
        Lead planned = handled.conflicted(
                DECLARED.managed(Arrangement.CONTINUES_UNDER_PLAN, "A second reader.", List.of(ConflictKind.DECLARED)));
        Lead aside = handled.conflicted(
                DECLARED.managed(Arrangement.STANDS_ASIDE, "Another has it.", List.of(ConflictKind.DECLARED)));
        assertThat(undecided(handled)).containsExactly("manager-1");
        assertThat(undecided(planned)).isEmpty();
        assertThat(undecided(aside)).isEmpty();
        assertThat(undecided(planned, tie("manager-1"))).containsExactly("manager-1");
        assertThat(undecided(aside, tie("manager-1"))).isEmpty();
    }

    private static Stream<String> undecided(Lead lead, Tie... ties) {
        return new KnownConflicts(turn(lead, ties)).undecided().stream().map(Conflict::officer);
    }

    private static Stream<Officer> deciders(Lead lead, Tie... ties) {
        KnownConflicts conflicts = new KnownConflicts(turn(lead, ties));
        return ALL.stream().filter(conflicts::areDecidedBy);
    }

    private static Turn turn(Lead lead, Tie... ties) {
        Map<String, String> holders = Map.of("ceo", "ceo-1", "mayor", "mayor-1");
        Circumstances circumstances = new Circumstances(Optional.empty(), List.of(ties), holders);
        return Turn.of(ADMINISTRATIVE_MATTER, lead, new Known(circumstances, Optional.empty()), Policies.load());
    }

    private static Tie tie(String officer) {
        return new Tie(Tie.Kind.RELATIONSHIP, officer, SUBJECT);
    }
}
