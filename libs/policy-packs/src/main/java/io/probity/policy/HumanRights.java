package io.probity.policy;

import java.util.Collection;
import java.util.List;

/**
 * The human rights that the law of a state protects (HV-41).
 *
 * @param act where they stand
 * @param beforeDecisions whether nothing is decided on a matter before they were considered
 * @param rights by the codes under which they are said to be engaged
 */
public record HumanRights(String act, boolean beforeDecisions, List<Coded> rights, String clause) {

    public HumanRights {
        rights = List.copyOf(rights);
    }

    /** Whether each of these is one of them. */
    public boolean lists(Collection<String> codes) {
        return codes().containsAll(codes);
    }

    /** As a sentence tells which there are. */
    public String sentence() {
        return "The rights of the " + act + " are: " + String.join(", ", codes()) + ".";
    }

    private List<String> codes() {
        return rights.stream().map(Coded::code).toList();
    }
}
