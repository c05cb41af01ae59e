package io.probity.assessment.assessing;

import java.util.List;
import java.util.Set;

/**
 * Somebody who acts for the council.
 *
 * @param id opaque, never a name
 * @param offices the offices held when acting, such as {@code ceo}
 */
public record Officer(String id, Set<String> offices) {
    public static final String CEO = "ceo";
    public static final String MAYOR = "mayor";
    public static final String MANAGER = "manager";
    public static final String DIRECTOR = "director";
    public static final String INVESTIGATOR = "investigator";
    public static final String COORDINATOR = "pid-coordinator";

    public Officer {
        offices = Set.copyOf(offices);
    }

    public List<String> officesInOrder() {
        return offices.stream().sorted().toList();
    }

    public boolean holds(String office) {
        return offices.contains(office);
    }
}
