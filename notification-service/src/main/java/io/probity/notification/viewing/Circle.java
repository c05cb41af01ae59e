package io.probity.notification.viewing;

import io.probity.edge.caller.Caller;
import io.probity.edge.caller.Role;
import io.quarkus.panache.common.Parameters;
import java.time.LocalDate;
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

    /** Whoever the council appointed to the office in which it was decided belongs to it, whatever else they are (HV-37). */
    private static final String DECIDES = """
            exists (select m.complaint from MayorsMatterRow m, OfficeHolderRow o
              where m.tenant = :tenant and m.complaint = f.complaint and o.tenant = :tenant and o.office = m.office
              and o.holder = :me and o.since <= :today and (o.lastDay is null or o.lastDay >= :today)
              and not exists (select l.holder from OfficeHolderRow l
                where l.tenant = :tenant and l.office = o.office and l.since > o.since and l.since <= :today))""";

    /**
     * A condition on rows with a {@code complaint}. Nobody sees what names them, nor the CEO what is the Mayor's, which is
     * about the CEO; nor the Mayor what neither may decide. What was not heard of yet is closed to all; what is not
     * administrative, to all outside the circle. Of a disclosure its coordinator alone knows (MC-03). What waits for a parked
     * matter may say that it is not for the CEO, or not for the Mayor: until it was heard, it is for neither.
     */
    static final String OPEN = """
            (complaint in (select f.complaint from ComplaintRow f where f.tenant = :tenant
              and not array_contains(f.subjects, :me)
              and (:circle = true or f.alleges = 'ADMINISTRATIVE_ACTION' or %s))
            or (:coordinator = true and complaint in (select d.disclosure from DisclosureRow d where d.tenant = :tenant
              and not array_contains(d.subjects, :me))))
            and (:ceo = false or complaint not in (select m.complaint from MayorsMatterRow m where m.tenant = :tenant))
            and (:mayor = false or complaint not in (select m.complaint from MayorsMatterRow m
              where m.tenant = :tenant and m.office <> 'mayor'))
            and ((:ceo = false and :mayor = false)
              or cast(complaint as string) not in (select p.matter from ParkedMatterRow p))""".formatted(DECIDES);

    static Parameters of(String council, Caller caller, LocalDate today) {
        return Parameters.with("tenant", council)
                .and("me", caller.actor())
                .and("today", today)
                .and("circle", !Collections.disjoint(caller.roles(), MEMBERS))
                .and("coordinator", caller.is(Role.PID_COORDINATOR))
                .and("ceo", caller.is(Role.CEO))
                .and("mayor", caller.is(Role.MAYOR));
    }

    private Circle() {}
}
