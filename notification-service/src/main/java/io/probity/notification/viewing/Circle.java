package io.probity.notification.viewing;

import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import io.quarkus.panache.common.Parameters;
import java.util.Collections;
import java.util.Set;

/** Who may see clocks, letters and referrals of a matter. For all others it is not there: not in a list, not by its id (MC-15). */
final class Circle {
    private static final Set<Role> MEMBERS = Set.of(
            Role.CEO,
            Role.CFO,
            Role.MAYOR,
            Role.ASSESSOR,
            Role.INVESTIGATOR,
            Role.PID_COORDINATOR,
            Role.GOVERNANCE_MANAGER,
            Role.RISK_COORDINATOR,
            Role.AUDITOR);

    /**
     * A condition on rows with a {@code complaint}. Nobody sees what names them, nor the CEO what is the Mayor's, which is
     * about the CEO. What was not heard of yet is closed to all; what is not administrative, to all outside the circle. Of a
     * disclosure its coordinator alone knows (MC-03).
     */
    static final String OPEN = """
            (complaint in (select f.complaint from ComplaintRow f where f.tenant = :tenant
              and not array_contains(f.subjects, :me)
              and (:circle = true or f.alleges = 'ADMINISTRATIVE_ACTION'))
            or (:coordinator = true and complaint in (select d.disclosure from DisclosureRow d where d.tenant = :tenant
              and not array_contains(d.subjects, :me))))
            and (:ceo = false or complaint not in (select m.complaint from MayorsMatterRow m where m.tenant = :tenant))""";

    static Parameters of(String council, Caller caller) {
        return Parameters.with("tenant", council)
                .and("me", caller.actor())
                .and("circle", !Collections.disjoint(caller.roles(), MEMBERS))
                .and("coordinator", caller.is(Role.PID_COORDINATOR))
                .and("ceo", caller.is(Role.CEO));
    }

    private Circle() {}
}
