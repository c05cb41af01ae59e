package io.probity.assessment.assessing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who takes part in a matter and who does not: by what stands on its form, and by what the registers say (HV-36). */
public record Parties(Form form, Circumstances circumstances) {

    /** Whether somebody takes no part: subject, conflict that is unmanaged or removes them, tie, earlier handler. */
    public boolean bars(String officer) {
        return form.isSubject(officer)
                || form.conflictOf(officer).filter(Conflict::bars).isPresent()
                || (isImplicated(officer) && !continuesUnderPlan(officer));
    }

    /** Whether the matter is not there for somebody at all: whoever declared a conflict of their own knows of it. */
    public boolean hides(String officer) {
        return form.isSubject(officer) || (isImplicated(officer) && !continuesUnderPlan(officer));
    }

    /** Whether the registers tie somebody to whom it concerns, or they had the matter in hand earlier. */
    public boolean isImplicated(String officer) {
        return form.concerned().wasEarlierWith(officer) || isTied(officer);
    }

    /** Why nothing can be decided about somebody's conflict; empty where it can. */
    public Optional<AssessmentRule> unmanageable(String officer, String steps) {
        if (form.isSubject(officer)) return Optional.of(AssessmentRule.SUBJECTS_STAND_ASIDE);
        if (form.conflictOf(officer).isEmpty() && !isImplicated(officer))
            return Optional.of(AssessmentRule.NO_SUCH_CONFLICT);
        return steps.isBlank() ? Optional.of(AssessmentRule.CONFLICT_INCOMPLETE) : Optional.empty();
    }

    /** Whether what somebody decided is tainted: who had it in hand earlier could decide then, the others never could. */
    public boolean taints(String officer) {
        return form.isSubject(officer)
                || form.conflictOf(officer).filter(Conflict::bars).isPresent()
                || (isTied(officer) && !continuesUnderPlan(officer));
    }

    private boolean isTied(String officer) {
        List<String> people = form.people();
        return circumstances.ties().stream().anyMatch(tie -> tie.joins(officer, people));
    }

    /** Everybody who takes no part, as far as anybody knows of them. */
    public List<String> barred() {
        List<String> people = form.people();
        Stream<String> tied = circumstances.ties().stream().flatMap(tie -> tie.outsideOf(people).stream());
        return Stream.of(
                        form.subjects().stream(),
                        form.conflicts().keySet().stream(),
                        form.concerned().handlers().stream(),
                        tied)
                .flatMap(officers -> officers)
                .distinct()
                .filter(this::bars)
                .toList();
    }

    /** Whether whoever holds an office takes no part. */
    boolean barsHolderOf(String office) {
        return Optional.ofNullable(circumstances.holders().get(office))
                        .filter(this::bars)
                        .isPresent()
                || form.conflicts().values().stream()
                        .anyMatch(conflict ->
                                conflict.bars() && conflict.offices().contains(office));
    }

    private boolean continuesUnderPlan(String officer) {
        return form.conflictOf(officer).filter(conflict -> !conflict.bars()).isPresent();
    }
}
