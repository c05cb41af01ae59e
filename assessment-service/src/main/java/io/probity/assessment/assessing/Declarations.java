package io.probity.assessment.assessing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What officers said of their own conflicts of interest in a matter, or registers told of them (HV-36).
 *
 * @param conflicts by officer
 * @param none the officers who said that they have none, and declared none since
 */
public record Declarations(Map<String, Conflict> conflicts, Set<String> none) {
    static final Declarations NONE = new Declarations(Map.of(), Set.of());

    /** Instead of what its officer said before. */
    Declarations with(Conflict conflict) {
        Map<String, Conflict> more = new LinkedHashMap<>(conflicts);
        more.put(conflict.officer(), conflict);
        Set<String> others = new LinkedHashSet<>(none);
        others.remove(conflict.officer());
        return new Declarations(more, others);
    }

    Declarations without(String officer) {
        Set<String> more = new LinkedHashSet<>(none);
        more.add(officer);
        return new Declarations(conflicts, more);
    }
}
