package io.probity.assessment.investigation;

import io.probity.assessment.assessing.Conflict;
import io.probity.assessment.assessing.Officer;
import io.probity.assessment.assessing.Succession;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whose conflicts of interest are known in an investigation, and who decides what is done about them (HV-36, IC-10). */
public record KnownConflicts(Turn turn) {
    private static final Set<String> DECIDE_IN_TURN = Set.of(Officer.CEO, Officer.MAYOR);

    /** Those that were declared or managed; and of who has it, or made way, what a register tells. By officer. */
    public List<Conflict> all() {
        var declared = turn.parties().form().conflicts();
        Hands hands = turn.lead().hands();
        Stream<String> told = Stream.of(hands.handler(), hands.cameFrom().flatMap(Turn.Next::handler))
                .flatMap(Optional::stream)
                .filter(officer -> !declared.containsKey(officer))
                .filter(turn.parties()::isImplicated)
                .filter(turn::bars);
        return Stream.concat(declared.values().stream(), told.map(Conflict::toldByRegister))
                .sorted(Comparator.comparing(Conflict::officer))
                .toList();
    }

    /** Those that wait for a decision: there was none, or more is known now than a plan covers. */
    List<Conflict> undecided() {
        return all().stream()
                .filter(it -> it.arrangement().isEmpty() || (!it.bars() && turn.bars(it.officer())))
                .toList();
    }

    public boolean areWaiting() {
        return !undecided().isEmpty();
    }

    /**
     * Whether there is something to decide, and it is theirs: the Chief Executive Officer's, in their place the Mayor's, and where
     * the policy's order has neither of them decide, the coordinator's.
     */
    public boolean areDecidedBy(Officer officer) {
        if (turn.bars(officer) || all().isEmpty()) return false;
        return DECIDE_IN_TURN.contains(new Succession(turn.deciding(), turn.parties()).office())
                ? turn.officeOf(officer).filter(DECIDE_IN_TURN::contains).isPresent()
                : officer.holds(Officer.COORDINATOR);
    }
}
