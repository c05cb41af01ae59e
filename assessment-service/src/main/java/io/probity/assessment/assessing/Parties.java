package io.probity.assessment.assessing;

import io.probity.policy.ConflictKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who takes part in a matter and who does not: by what stands on its form, and by what the registers say (HV-36). */
public record Parties(Form form, Circumstances circumstances) {

    /** Whether somebody takes no part: subject, conflict that is unmanaged or removes them, tie, earlier handler. */
    public boolean bars(String officer) {
        return form.isSubject(officer)
                || form.conflictOf(officer).filter(Conflict::bars).isPresent()
                || !kept(officer).isEmpty();
    }

    /** Whether the matter is not there for somebody at all: whoever declared a conflict of their own knows of it. */
    public boolean hides(String officer) {
        return form.isSubject(officer) || !kept(officer).isEmpty();
    }

    /** Whether the registers tie somebody to whom it concerns, or they had the matter in hand earlier. */
    public boolean isImplicated(String officer) {
        return form.concerned().wasEarlierWith(officer) || !ties(officer).isEmpty();
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
                || kept(officer).stream().anyMatch(kind -> kind != ConflictKind.EARLIER_HANDLER);
    }

    /** Why somebody may not have the matter, as far as it is known; nothing of one whom it is about. */
    public Set<ConflictKind> kindsOf(String officer) {
        Set<ConflictKind> kinds = EnumSet.noneOf(ConflictKind.class);
        if (form.conflictOf(officer).filter(Conflict::isDeclared).isPresent()) kinds.add(ConflictKind.DECLARED);
        kinds.addAll(ties(officer));
        if (form.concerned().wasEarlierWith(officer)) kinds.add(ConflictKind.EARLIER_HANDLER);
        return kinds;
    }

    private Set<ConflictKind> ties(String officer) {
        List<String> people = form.people();
        return circumstances.ties().stream()
                .filter(tie -> tie.joins(officer, people))
                .map(tie -> tie.kind().asConflict())
                .collect(Collectors.toSet());
    }

    /** What keeps somebody from it that they did not declare themselves, and no plan lets them go on despite. */
    private List<ConflictKind> kept(String officer) {
        Optional<Conflict> managed = form.conflictOf(officer);
        return kindsOf(officer).stream()
                .filter(kind -> kind != ConflictKind.DECLARED)
                .filter(kind -> managed.filter(it -> it.letsGoOnDespite(kind)).isEmpty())
                .toList();
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
}
