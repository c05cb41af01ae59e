package io.probity.local.simulating;

import io.probity.policy.ClockRule;
import io.probity.policy.Policy;
import io.probity.policy.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Runs what happened once more under a draft: which clocks would be breached, where matters would go. */
public final class Simulation {

    /**
     * A clock of the past under the draft.
     *
     * @param due under the draft
     * @param wasBreached by the date it had then
     * @param breached by the draft's
     */
    public record ClockUnderDraft(PastClock clock, LocalDate due, boolean wasBreached, boolean breached) {}

    /**
     * An assessment of the past under the draft.
     *
     * @param leads where its answers lead now: a category, or what they leave open
     */
    public record AssessmentUnderDraft(PastAssessment assessment, String leads) {

        public boolean changed() {
            return !leads.equals(assessment.category());
        }
    }

    /** @param withoutRule clocks for which the draft has no rule */
    public record Result(
            List<ClockUnderDraft> clocks, List<PastClock> withoutRule, List<AssessmentUnderDraft> assessments) {

        /** Whether there was nothing that a draft could change. */
        public boolean isEmpty() {
            return clocks.isEmpty() && withoutRule.isEmpty() && assessments.isEmpty();
        }

        /** The clocks that the draft makes late, or no longer late. */
        public List<ClockUnderDraft> changedClocks() {
            return clocks.stream().filter(c -> c.breached() != c.wasBreached()).toList();
        }

        /** The clocks that would be breached, whether they were or not. */
        public List<ClockUnderDraft> breachedClocks() {
            return clocks.stream().filter(ClockUnderDraft::breached).toList();
        }

        /** The assessments that would lead elsewhere. */
        public List<AssessmentUnderDraft> changedAssessments() {
            return assessments.stream().filter(AssessmentUnderDraft::changed).toList();
        }
    }

    private final Policy draft;
    private final LocalDate today;

    /** @param today a clock that still runs is breached if it was due before */
    public Simulation(Policy draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
    }

    public Result of(Past past) {
        return new Result(
                past.clocks().stream().flatMap(c -> underDraft(c).stream()).toList(),
                past.clocks().stream()
                        .filter(c -> draft.clock(c.kind()).isEmpty())
                        .toList(),
                past.assessments().stream()
                        .map(a -> new AssessmentUnderDraft(a, leads(a, past.agreedFrom())))
                        .toList());
    }

    private Optional<ClockUnderDraft> underDraft(PastClock clock) {
        return draft.clock(clock.kind()).map(rule -> {
            LocalDate due = draft.due(rule, clock.from());
            return new ClockUnderDraft(clock, due, isLate(clock, clock.due(), rule), isLate(clock, due, rule));
        });
    }

    /** Where the law gives no number the date only reminds: being late is no breach. */
    private boolean isLate(PastClock clock, LocalDate due, ClockRule rule) {
        return !rule.reminderOnly() && clock.settled().orElse(today).isAfter(due);
    }

    private String leads(PastAssessment assessment, Optional<LocalDate> agreedFrom) {
        return switch (draft.test().walk(draft.facts(assessment.endorsed(), agreedFrom), assessment.answers())) {
            case Standing.Concluded concluded ->
                concluded.conclusion().category().code();
            case Standing.Asks asks -> "asks " + asks.question().id();
            case Standing.Unacceptable no -> "does not take " + no.question() + ": " + no.because();
        };
    }
}
