package io.probity.assessment.assessing;

import static io.probity.assessment.assessing.Forms.NOW;

import io.probity.assessment.assessing.Assessment.Endorsed;
import io.probity.assessment.assessing.Assessment.Round;
import io.probity.assessment.assessing.AssessmentCommand.Act;
import io.probity.assessment.assessing.AssessmentCommand.Deed;
import io.probity.assessment.assessing.AssessmentCommand.OpenAssessment;
import io.probity.eventsourcing.decider.Decider;
import io.probity.eventsourcing.decider.Decision;
import io.probity.policy.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A form as several hands filled it: what was tried, in its order. What is refused changes nothing.
 *
 * @param circumstances what the registers say all the while
 */
record Filled(Law law, LocalDate receivedOn, Circumstances circumstances, List<Deed> deeds) {

    Set<Fact> facts() {
        return Forms.POLICIES.find(law.policy(), law.version()).facts(receivedOn, circumstances.agreedFrom());
    }

    /** What is wrong with what a decider makes of it; nothing where all holds. */
    List<String> brokenUnder(Decider<AssessmentCommand, Assessment, AssessmentEvent> decider) {
        List<String> broken = new ArrayList<>();
        List<Round> decided = List.of();
        Assessment state = after(
                decider, decider.initialState(), new OpenAssessment(law, receivedOn, List.of(), Optional.empty()));
        for (Deed deed : deeds) {
            state = after(decider, state, new Act(deed, circumstances));
            if (!(state instanceof Endorsed it)) continue;
            List<Round> rounds = it.rounds();
            if (rounds.size() > decided.size())
                broken.addAll(Invariants.brokenBy(rounds.getLast(), circumstances, facts()));
            if (!isContinuedBy(decided, rounds)) broken.add("a decision that was made has changed");
            decided = rounds;
        }
        return broken;
    }

    /** How many decisions a decider makes of it. */
    int decisionsUnder(Decider<AssessmentCommand, Assessment, AssessmentEvent> decider) {
        Assessment state = after(
                decider, decider.initialState(), new OpenAssessment(law, receivedOn, List.of(), Optional.empty()));
        int most = 0;
        for (Deed deed : deeds) {
            state = after(decider, state, new Act(deed, circumstances));
            if (state instanceof Endorsed it) most = it.rounds().size();
        }
        return most;
    }

    /** Conflicts may be declared late; answers, reasons, law and endorsement stay (HV-58). */
    private static boolean isContinuedBy(List<Round> before, List<Round> now) {
        if (now.size() < before.size()) return false;
        for (int i = 0; i < before.size(); i++) {
            Round old = before.get(i);
            Round same = now.get(i);
            if (!old.endorsement().equals(same.endorsement())
                    || !old.law().equals(same.law())
                    || !old.form().answers().equals(same.form().answers())
                    || !old.form().notNotified().equals(same.form().notNotified())
                    || !old.form().header().equals(same.form().header())) return false;
        }
        return true;
    }

    private static Assessment after(
            Decider<AssessmentCommand, Assessment, AssessmentEvent> decider,
            Assessment state,
            AssessmentCommand command) {
        Assessment next = state;
        if (decider.decide(command, state) instanceof Decision.Accepted<AssessmentEvent>(var events))
            for (AssessmentEvent event : events) next = decider.evolve(next, event);
        return next;
    }

    @Override
    public String toString() {
        return "under %s, received %s, %s at %s: %d deeds".formatted(law, receivedOn, circumstances, NOW, deeds.size());
    }
}
