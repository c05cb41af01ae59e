package io.probity.policy;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where somebody may go on under a plan instead of their work going to another (IC-10). Whoever a matter is about never does.
 *
 * @param manage the kinds of conflict that a plan may manage
 * @param clause the duty it comes from; {@code own} where no source says it
 */
public record ManagementPlans(List<ConflictKind> manage, String clause) {

    /** Where a policy says nothing of it, the work goes to another. */
    public static final ManagementPlans NONE = new ManagementPlans(List.of(), "own");

    public ManagementPlans {
        manage = List.copyOf(manage);
    }

    /** Whether a plan may manage all of these together. */
    public boolean mayManage(Collection<ConflictKind> kinds) {
        return !manage.isEmpty() && manage.containsAll(kinds);
    }

    /** In words for whoever was refused. */
    public String sentence() {
        return manage.isEmpty()
                ? "The policy has no plans: the work goes to another."
                : manage.stream()
                        .map(ConflictKind::words)
                        .collect(Collectors.joining(", ", "By the policy, a plan can manage: ", "."));
    }
}
