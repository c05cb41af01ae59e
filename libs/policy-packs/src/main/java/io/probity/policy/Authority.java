package io.probity.policy;

import java.util.Collection;
import java.util.List;

/**
 * Who may do something (MC-22).
 *
 * @param offices whoever holds one of them may
 * @param clause the duty it comes from; {@code own} where no source says it
 */
public record Authority(Duty duty, List<String> offices, String clause) {

    public Authority {
        offices = List.copyOf(offices);
    }

    public boolean isGivenTo(Collection<String> held) {
        return offices.stream().anyMatch(held::contains);
    }

    /** In words for whoever was refused. */
    public String sentence() {
        return offices.isEmpty()
                ? "The policy gives it to nobody."
                : "By the policy, this is for: " + String.join(", ", offices) + ".";
    }
}
